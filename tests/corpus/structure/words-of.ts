/** The words and numbers of a text, spellings of one thing made equal: `Service Pack 3` and `sp3` are `sp` and `3`. */
export function wordsOf(text: string): string[] {
  const spelled = text
    .toLowerCase()
    .replace(/\bservice packs?\b/g, "sp")
    .replace(/\beditions\b/g, "edition");
  return spelled.match(/[a-z]+|\d+(?:\.\d+)*/g) ?? [];
}
