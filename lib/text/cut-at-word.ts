/** Cuts a text to at most `longest` characters: after a word, with `…` for the rest. A shorter text is unchanged. */
export function cutAtWord(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;
}
