/** Where the match of a sticky pattern that begins at `index` ends; -1 where none begins. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
