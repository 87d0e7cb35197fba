import { join } from "node:path";
import { disk } from "../io/disk.ts";

/** Reads the `package.json` of a package's folder. */
export function readPackage(folder: string): { version: string; dependencies?: Record<string, string> } {
  return JSON.parse(disk.readFile(join(folder, "package.json")).toString()) as ReturnType<typeof readPackage>;
}
