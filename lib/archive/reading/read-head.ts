import { disk } from "../../io/disk.ts";

const headBytes = 1024;

/** The first kilobyte of a file as text, enough to recognise its form; empty where it can't be read. */
export function readHead(path: string): string {
  try {
    return disk.readPart(path, 0, headBytes).toString();
  } catch {
    return "";
  }
}
