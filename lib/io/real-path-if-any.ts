import { resolve } from "node:path";
import { disk } from "./disk.ts";

/** The real path, with all links resolved; the absolute path where there is nothing at the path. */
export function realPathIfAny(path: string): string {
  return disk.exists(path) ? disk.realPath(path) : resolve(path);
}
