import { codeOfOthers } from "./codes-of.ts";

/**
 * What may begin a form of running text or show a layout, recognised by two successive characters; bits of the result
 * of `signsIn`. A sign may be there without its form, but a form never without its sign.
 */
export const signs = {
  quote: 1,
  address: 2,
  at: 4,
  colon: 8,
  backslash: 16,
  rootKey: 32,
  articleNumber: 64,
  hexadecimal: 128,
  toolNumber: 256,
  number: 512,
  errorWord: 1024,
  extension: 2048,
  gap: 4096,
  label: 8192,
  listing: 16384,
  comment: 32768,
  term: 65536,
  equals: 131072,
  option: 262144,
  hexadecimalPair: 524288,
  ruler: 1048576,
  border: 2097152,
  exclamation: 4194304,
  escaped: 8388608,
  tab: 16777216,
  macro: 33554432,
  question: 67108864,
  text: 134217728,
  mark: 268435456,
  conjunction: 536870912,
  carriageReturn: 1073741824,
} as const;

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const letters = capitals + capitals.toLowerCase();
const digits = "0123456789";
const hexadecimalDigits = `${digits}abcdefABCDEF`;
const anything = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join("");

const pairs: readonly (readonly [sign: number, first: string, second: string])[] = [
  [signs.quote, anything, '"'],
  [signs.address, "/", "/"],
  [signs.address, "wWpP", "."],
  [signs.at, anything, "@"],
  [signs.colon, ":", `${letters}/`],
  [signs.backslash, anything, "\\"],
  [signs.rootKey, "H", "K"],
  [signs.articleNumber, "Qq", digits],
  [signs.hexadecimal, "0", "xX"],
  [signs.hexadecimal, "cC8", "0"],
  [signs.toolNumber, "ACDFKLMRUVWX", digits],
  [signs.number, " \t:#=.('\"-", digits],
  [signs.errorWord, "r", "r"],
  [signs.errorWord, "R", "R"],
  [signs.errorWord, "I", "Dd"],
  [signs.extension, ".", `${letters}3`],
  [signs.gap, " \u00A0", " \u00A0"],
  [signs.tab, anything, "\t\u00A0"],
  [signs.label, anything, ":"],
  [signs.listing, anything, ";{}*=<>|&$\\_+:"],
  [signs.listing, "-", "-"],
  [signs.listing, digits, "-/"],
  [signs.listing, "T", "H"],
  [signs.listing, "E", "N"],
  [signs.listing, " ", "."],
  [signs.comment, anything, "\"';/*&"],
  [signs.comment, "R", "E"],
  [signs.term, " ", "-=:"],
  [signs.equals, anything, "="],
  [signs.option, " ", "-/"],
  [signs.hexadecimalPair, digits, hexadecimalDigits],
  [signs.hexadecimalPair, hexadecimalDigits, digits],
  [signs.hexadecimalPair, "aA", "aA"],
  [signs.hexadecimalPair, "cCfF", "cCfF"],
  [signs.ruler, "-=_", "-=_"],
  [signs.border, "-=+", "+"],
  [signs.exclamation, anything, "!"],
  [signs.escaped, anything, "&<>"],
  [signs.macro, "$", "("],
  [signs.text, "\n", anything],
  [signs.mark, "\n", "-=_*~.+#"],
  [signs.conjunction, "\n", "-aAoO"],
  [signs.question, "Q", ".:u"],
  [signs.question, "A", ".:n"],
  [signs.carriageReturn, anything, "\r"],
];

/** For each pair of character codes, the signs that it is. */
const signsOfPairs = new Int32Array(256 * 256);
for (const [sign, first, second] of pairs) {
  for (const before of first) for (const after of second) mark(before.charCodeAt(0), after.charCodeAt(0), sign);
}

function mark(first: number, second: number, sign: number): void {
  const pair = (first << 8) | second;
  signsOfPairs[pair] = (signsOfPairs[pair] as number) | sign;
}

const lineFeed = 0x0a;
const blank = 0x20;

/**
 * The signs in a text from `start` to before `end`, given the codes of its characters. This is the only scan over every
 * character of an archive, most of which lead to nothing; branches would make it three times as slow.
 */
export function signsIn(codes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  let previous = codes[start] as number;
  let found = signsOfBeginning(previous);
  for (let index = start + 1; index < end; index += 1) {
    const code = codes[index] as number;
    found |= signsOfPairs[(previous << 8) | code] as number;
    previous = code;
  }
  return found;
}

/** The signs of a text's first character, which can form a pair with the line break or blank before it. */
export function signsOfBeginning(code: number): number {
  const first = Math.min(code, codeOfOthers);
  return (signsOfPairs[(lineFeed << 8) | first] as number) | (signsOfPairs[(blank << 8) | first] as number);
}
