interface SystemError {
  /** Words that follow "found". */
  meaning: string;
  /** What to do. */
  remedy: string;
}

const again = (what: string): string => `see whether another program ${what}, and build again`;
const elsewhere = "choose another place with --output DIR";

/** What the operating system's errors mean, by code. */
export const systemErrors: Readonly<Record<string, SystemError | undefined>> = {
  ENOSPC: { meaning: "no space left", remedy: `free some, or ${elsewhere}` },
  EDQUOT: { meaning: "the quota used up", remedy: `free some space, or ${elsewhere}` },
  EFBIG: { meaning: "a file larger than is allowed", remedy: "raise the limit (ulimit -f)" },
  EROFS: { meaning: "a file system that is read-only", remedy: elsewhere },
  EACCES: { meaning: "no permission for it", remedy: "give the user who builds permission for it" },
  EPERM: { meaning: "no permission for it", remedy: "give the user who builds permission for it" },
  ENOENT: { meaning: "nothing there", remedy: again("removes it") },
  ESTALE: { meaning: "nothing there on its server", remedy: again("removes it") },
  EEXIST: { meaning: "something else there", remedy: again("writes there") },
  ENOTEMPTY: { meaning: "something else there", remedy: again("writes there") },
  ENOTDIR: { meaning: "a file where a folder should be", remedy: again("has put it there") },
  EISDIR: { meaning: "a folder where a file should be", remedy: again("has put it there") },
  ENXIO: { meaning: "a socket or a device that nobody serves", remedy: again("has put it there") },
  ELOOP: { meaning: "a link that leads to itself", remedy: "mend the link" },
  EMFILE: { meaning: "too many open files", remedy: "raise the limit (ulimit -n)" },
  ENFILE: { meaning: "too many open files in the whole system", remedy: "end other programs, and build again" },
  EBUSY: { meaning: "that it is in use", remedy: "choose a folder that is no mount and that no other program holds" },
  EXDEV: { meaning: "a mount in the way", remedy: "choose a folder that is no mount" },
  EIO: { meaning: "a device that fails", remedy: "check the device, and build again" },
  ETIMEDOUT: { meaning: "a device that does not answer", remedy: "check the device, and build again" },
  ENAMETOOLONG: { meaning: "a path longer than the system allows", remedy: "shorten it" },
};
