import { causesOf } from "./causes-of.ts";
import { systemErrors } from "./system-errors.ts";

/** The system refused to read or write: no space, no permission, too many open files … The message says what to do. */
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

/** The system's error behind an error, with a message for users; null where there is none. */
export function systemFaultOf(error: unknown): SystemFault | null {
  for (const cause of causesOf(error)) {
    if (cause instanceof SystemFault) return cause;
    const refusal = refusalOf(cause);
    if (refusal !== null) return new SystemFault(describe(refusal), { cause });
  }
  return null;
}

/** The message of the system's error behind an error, else the error as text. */
export function faultMessage(error: unknown): string {
  return systemFaultOf(error)?.message ?? String(error);
}

interface Refusal {
  code: string;
  syscall: string;
  path: string | undefined;
  message: string;
}

/** Errors from other threads have lost everything but their message: `EMFILE: too many open files, open 'a.md'`. */
const messageFromThread = /^(E[A-Z\d]+): .*, ([a-z]+)(?: '(.*?)')?/;

function refusalOf(error: Error): Refusal | null {
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) return { code, syscall, path, message };
  const match = messageFromThread.exec(message);
  return match && { code: match[1] ?? "", syscall: match[2] ?? "", path: match[3], message };
}

function describe({ code, syscall, path, message }: Refusal): string {
  const { meaning, remedy } = systemErrors[code] ?? { meaning: message, remedy: "put that right, and try again" };
  return `expected to ${verbs[syscall] ?? syscall} ${path ?? "a file"}, found ${meaning} (${code}); ${remedy}`;
}
