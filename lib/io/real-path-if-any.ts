import { resolve } from "node:path";
import { disk } from "./disk.ts";

/** The real path of what is at a path, with all links resolved; the absolute path where nothing is there. */
export function realPathIfAny(path: string): string {
  return disk.exists(path) ? disk.realPath(path) : resolve(path);
}
