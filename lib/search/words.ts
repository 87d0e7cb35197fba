/** One word of a text or a query, and the words that it is made of where a dot, hyphen or underscore joins them. */
export interface Word {
  whole: string;
  /** Empty where nothing joins others in it. */
  parts: readonly string[];
}

const word = /[\p{L}\p{N}_][\p{L}\p{N}_.+#-]*/gu;
const joint = /[._-]/;
const jointsAtEnd = /(?<![._-])[._-]+$/;
const longestWord = 40;
const noParts: readonly string[] = [];

/** The words of a text in small letters, file names, codes and names of functions whole: `vbrun300.dll`, `c++`, `wm_paint`. */
export function wordsOf(text: string): Word[] {
  const plain = text.toLowerCase().replace(/['’](?:s(?![\p{L}\p{N}]))?/gu, "");
  const words: Word[] = [];
  for (const found of plain.match(word) ?? []) {
    const isJoined = joint.test(found);
    const whole = isJoined ? found.replace(jointsAtEnd, "") : found;
    if (whole === "" || whole.length > longestWord) continue;
    words.push({ whole, parts: isJoined ? partsOf(whole) : noParts });
  }
  return words;
}

function partsOf(whole: string): readonly string[] {
  const parts = whole.split(/[._-]+/).filter((part) => part !== "");
  return parts.length > 1 ? parts : noParts;
}
