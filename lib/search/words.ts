/** One word of a text or a query, and the words that it is made of where a dot, hyphen or underscore joins them. */
export interface Word {
  whole: string;
  /** Empty where nothing joins others in it. */
  parts: string[];
}

const word = /[\p{L}\p{N}_][\p{L}\p{N}_.+#-]*/gu;
const longestWord = 40;

/** The words of a text in small letters, file names, codes and names of functions whole: `vbrun300.dll`, `c++`, `wm_paint`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const plain = text.toLowerCase().replace(/['’](?:s(?![\p{L}\p{N}]))?/gu, "");
  for (const [found] of plain.matchAll(word)) {
    const whole = found.replace(/[._-]+$/, "");
    if (whole === "" || whole.length > longestWord) continue;
    const parts = /[._-]/.test(whole) ? whole.split(/[._-]+/).filter((part) => part !== "") : [];
    words.push({ whole, parts: parts.length > 1 ? parts : [] });
  }
  return words;
}
