import { afterEach } from "@jest/globals";
import { disk } from "../../lib/io/disk.ts";

type Operation = keyof typeof disk;

/** The system calls of the operations, as they appear in errors. */
const calls: Partial<Record<Operation, string>> = {
  realPath: "realpath",
  listFolder: "scandir",
  readFile: "open",
  readPart: "open",
  makeFolder: "mkdir",
  writeFile: "open",
  appendFile: "open",
  move: "rename",
  remove: "rm",
  requireWritable: "access",
};

const real = { ...disk };

export function mendDisk(): void {
  Object.assign(disk, real);
}

/** Mends the disk after each test of a file. */
export function mendDiskAfterEach(): void {
  afterEach(mendDisk);
}

/**
 * Makes an operation of the disk fail with a system error on paths that match a pattern; other operations may be broken
 * as well.
 */
export function breakDisk(operation: Operation, code: string, pattern: RegExp): void {
  const work = disk[operation] as (...args: unknown[]) => unknown;
  const broken = (path: string, ...rest: unknown[]): unknown => {
    if (!pattern.test(path)) return work(path, ...rest);
    const syscall = calls[operation] ?? operation;
    throw Object.assign(new Error(`${code}: no, ${syscall} '${path}'`), { code, syscall, path });
  };
  Object.assign(disk, { [operation]: broken });
}

/** Runs something after a file whose path matches a pattern has been read for the first time. */
export function afterReading(pattern: RegExp, happen: () => void): void {
  const { readFile } = disk;
  let isRead = false;
  disk.readFile = (path) => {
    const bytes = readFile(path);
    if (pattern.test(path) && !isRead) {
      isRead = true;
      happen();
    }
    return bytes;
  };
}
