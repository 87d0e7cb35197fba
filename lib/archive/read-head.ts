import { closeSync, openSync, readSync } from "node:fs";

const headBytes = 1024;

/** The first kilobyte of a file as text, enough to tell what it is; empty where it can't be read. */
export function readHead(path: string): string {
  const buffer = Buffer.alloc(headBytes);
  try {
    const file = openSync(path, "r");
    try {
      return buffer.toString("utf8", 0, readSync(file, buffer, 0, headBytes, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
