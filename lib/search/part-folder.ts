/** Folder below the site of a part of the full-text index, from 0: `pagefind`, `pagefind-2` … */
export function partFolder(part: number): string {
  return part === 0 ? "pagefind" : `pagefind-${String(part + 1)}`;
}
