/** A text of at most `longest` characters as it is, or its beginning, cut behind a word, with `…` for the rest. */
export function cutAtWord(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;
}
