import { realPathIfAny } from "../../io/real-path-if-any.ts";

/** The folders in their order, without those that are the same folder as an earlier one, by whatever path. */
export function distinctFolders(paths: readonly string[]): string[] {
  const byRealPath = new Map<string, string>();
  for (const path of paths) {
    const real = realPathIfAny(path);
    if (!byRealPath.has(real)) byRealPath.set(real, path);
  }
  return [...byRealPath.values()];
}
