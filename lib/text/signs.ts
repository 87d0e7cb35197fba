/**
 * What may begin a form of running text or show a layout, told by two characters in a row; bits of `signsIn`. A sign may
 * stand for nothing, but what a rule finds always has its sign.
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
} as const;

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const letters = capitals + capitals.toLowerCase();
const digits = "0123456789";
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
  [signs.hexadecimalPair, digits, `${digits}abcdefABCDEF`],
  [signs.hexadecimalPair, "abcdefABCDEF", digits],
  [signs.hexadecimalPair, "ABCDEF", "ABCDEF"],
  [signs.hexadecimalPair, "f", "f"],
  [signs.ruler, "-=_", "-=_"],
  [signs.border, "-=+", "+"],
  [signs.exclamation, anything, "!"],
  [signs.escaped, anything, "&<>"],
];

/** For each character the signs whose first or second it is; characters past 255 count as one of the others. */
const asFirst = new Uint32Array(256);
const asSecond = new Uint32Array(256);
for (const [sign, first, second] of pairs) {
  for (const character of first) mark(asFirst, character, sign);
  for (const character of second) mark(asSecond, character, sign);
}

function mark(table: Uint32Array, character: string, sign: number): void {
  const code = character.charCodeAt(0);
  table[code] = (table[code] as number) | sign;
}

/** What stands before a text, so that its first character can be the second of a pair: a line break or a blank. */
const before = (asFirst[0x0a] as number) | (asFirst[0x20] as number);

/**
 * The signs in a text from `start` on. This is the one look at every character of an archive, most of which lead to
 * nothing; branches would make it three times as slow.
 */
export function signsIn(text: string, start: number): number {
  const { length } = text;
  let found = 0;
  let begun = before;
  for (let index = start; index < length; index += 1) {
    const code = text.charCodeAt(index) & 255;
    found |= begun & (asSecond[code] as number);
    begun = asFirst[code] as number;
  }
  return found;
}
