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
 * The one way to files: all that kbpress itself reads and writes passes through these functions, whose errors are the
 * system's. Tests put faults, and other orders of a folder, in their place.
 */
export const disk = {
  exists: (path: string): boolean => existsSync(path),

  /** Undefined where nothing is; a link is followed. */
  stat: (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false }),

  /** False, as with `exists`, where it can't be told. */
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

  /** So many bytes of a file from a place on, or fewer where it ends before. */
  readPart: (path: string, start: number, bytes: number): Buffer => {
    const buffer = Buffer.allocUnsafe(bytes);
    const file = openSync(path, "r");
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, bytes, start));
    } finally {
      closeSync(file);
    }
  },

  /** Bytes that the file system of a folder has left for its user. */
  freeBytes: (folder: string): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },

  requireWritable: (path: string): void => {
    accessSync(path, constants.W_OK);
  },

  /**
   * Makes a folder and those above it. Node's own recursive way never ends below `/proc`, where making a folder fails
   * as if its parent were missing.
   */
  makeFolder: (path: string): void => {
    const refusal = tryMakeFolder(path);
    if (refusal === null) return;
    if ((refusal as NodeJS.ErrnoException).code !== "ENOENT") throw refusal;
    disk.makeFolder(dirname(path));
    // Where the one above it is there, it may have been made by another thread just now.
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

  /** Removes a file, or a folder and all in it; nothing where nothing is. */
  remove: (path: string): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  },
};

/** Makes errors of writing name the file: the system names none when it is full. */
function naming(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** Why a folder can't be made; null where it is there. */
function tryMakeFolder(path: string): Error | null {
  try {
    mkdirSync(path);
    return null;
  } catch (error) {
    return disk.stat(path)?.isDirectory() === true ? null : (error as Error);
  }
}
