import { causesOf } from "./causes-of.ts";

/** The system refused to read or write: no space, no right, too many open files … The message says what to do. */
export class SystemFault extends Error {
  override name = "SystemFault";
}

const verbs: Record<string, string> = {
  open: "open",
  read: "read",
  write: "write",
  mkdir: "make the folder",
  rename: "move",
  scandir: "list the folder",
  copyfile: "copy",
  rm: "remove",
  rmdir: "remove",
  unlink: "remove",
};

/** What the codes of the system mean, and what to do. */
const meanings: Record<string, [meaning: string, remedy: string]> = {
  ENOSPC: ["no space left", "free some, or choose another place with --output DIR"],
  EDQUOT: ["the quota used up", "free some space, or choose another place with --output DIR"],
  EFBIG: ["a file larger than is allowed", "raise the limit (ulimit -f)"],
  EROFS: ["a file system that is read-only", "choose another place with --output DIR"],
  EACCES: ["no right to it", "give the user who builds the right to it"],
  EPERM: ["that it is not permitted", "give the user who builds the right to it"],
  ENOENT: ["nothing there", "see whether another program removes it, and build again"],
  EEXIST: ["something else there", "see whether another program writes there, and build again"],
  ENOTEMPTY: ["something else there", "see whether another program writes there, and build again"],
  ENOTDIR: ["a file where a folder should be", "remove it, or choose another place with --output DIR"],
  EMFILE: ["too many open files", "raise the limit (ulimit -n)"],
  ENFILE: ["too many open files in the whole system", "end other programs, and build again"],
  EBUSY: ["that it is in use", "choose a folder that is no mount and that no other program holds"],
  EXDEV: ["a mount in the way", "choose a folder that is no mount"],
  EIO: ["a device that fails", "see to the device, and build again"],
  ENAMETOOLONG: ["a name longer than the file system allows", "choose a place with a shorter path"],
};

/** The refusal of the system behind an error, in words for people; null where there is none. */
export function systemFaultOf(error: unknown): SystemFault | null {
  for (const cause of causesOf(error)) {
    if (cause instanceof SystemFault) return cause;
    const refusal = refusalOf(cause);
    if (refusal !== null) return new SystemFault(describe(refusal), { cause });
  }
  return null;
}

/** An error's message; that of the system's refusal behind it, if any. */
export function faultMessage(error: unknown): string {
  return systemFaultOf(error)?.message ?? String(error);
}

interface Refusal {
  code: string;
  syscall: string;
  path: string | undefined;
  message: string;
}

/** An error that comes from another thread has lost all but its message: `EMFILE: too many open files, open 'a.md'`. */
const told = /^(E[A-Z\d]+): .*, ([a-z]+)(?: '(.*?)')?/;

function refusalOf(error: Error): Refusal | null {
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) return { code, syscall, path, message };
  const match = told.exec(message);
  return match && { code: match[1] ?? "", syscall: match[2] ?? "", path: match[3], message };
}

function describe({ code, syscall, path, message }: Refusal): string {
  const [meaning, remedy] = meanings[code] ?? [message, "see to it, and try again"];
  return `expected to ${verbs[syscall] ?? syscall} ${path ?? "a file"}, found ${meaning} (${code}); ${remedy}`;
}
