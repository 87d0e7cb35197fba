import { realPathIfAny } from "../../io/real-path-if-any.ts";

/** Folders without those that are, by another path or the same, one before them. */
export function distinctFolders(paths: readonly string[]): string[] {
  const byRealPath = new Map<string, string>();
  for (const path of paths) {
    const real = realPathIfAny(path);
    if (!byRealPath.has(real)) byRealPath.set(real, path);
  }
  return [...byRealPath.values()];
}
