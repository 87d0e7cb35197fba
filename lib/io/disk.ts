import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from "node:fs";
import { dirname } from "node:path";

/**
 * All file access of kbpress's own code goes through these functions; they throw the system's errors. Tests replace
 * them, to inject faults and other orders of a folder.
 */
export const disk = {
  exists: (path: string): boolean => existsSync(path),

  /** Undefined where there is nothing; links are followed. */
  stat: (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false }),

  /** Like `exists`, false where the system does not say. */
  isLink: (path: string): boolean => {
    try {
      return lstatSync(path).isSymbolicLink();
    } catch {
      return false;
    }
  },

  realPath: (path: string): string => realpathSync(path),

  /** In the order of the file system. */
  listFolder: (path: string): Dirent[] => readdirSync(path, { withFileTypes: true }),

  readFile: (path: string): Buffer => readFileSync(path),

  /** Reads `bytes` bytes from the offset `start`, fewer where the file ends before. */
  readPart: (path: string, start: number, bytes: number): Buffer => {
    const buffer = Buffer.allocUnsafe(bytes);
    const file = openSync(path, "r");
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, bytes, start));
    } finally {
      closeSync(file);
    }
  },

  /** Bytes that the user may still write to the folder's file system. */
  freeBytes: (folder: string): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },

  requireWritable: (path: string): void => {
    accessSync(path, constants.W_OK);
  },

  /**
   * Makes a folder and its parents. Node's `recursive` never ends below `/proc`, where making a folder fails as if its
   * parent were missing.
   */
  makeFolder: (path: string): void => {
    const refusal = tryMakeFolder(path);
    if (refusal === null) return;
    if ((refusal as NodeJS.ErrnoException).code !== "ENOENT") throw refusal;
    disk.makeFolder(dirname(path));
    // The folder may exist by now: another thread may have made it.
    const again = tryMakeFolder(path);
    if (again !== null) throw again;
  },

  writeFile: (path: string, content: string | Uint8Array): void => {
    naming(path, () => {
      writeFileSync(path, content);
    });
  },

  appendFile: (path: string, content: Uint8Array): void => {
    naming(path, () => {
      appendFileSync(path, content);
    });
  },

  move: (from: string, to: string): void => {
    renameSync(from, to);
  },

  /** Removes a file, or a folder with its content; does nothing where there is none. */
  remove: (path: string): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  },
};

/** Adds the file's path to errors of writing, which lack it when the disk is full. */
function naming(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** Makes a folder; returns the error where that fails, null where the folder is there then. */
function tryMakeFolder(path: string): Error | null {
  try {
    mkdirSync(path);
    return null;
  } catch (error) {
    return disk.stat(path)?.isDirectory() === true ? null : (error as Error);
  }
}
