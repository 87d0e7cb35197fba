/** Random bodies in the archive's grammar; the same for the same seed. */

const words = "tray lid paper printer roller cable toner drawer the is of that this when with open close hot".split(
  " ",
);
const indents = [0, 0, 0, 0, 1, 3, 3, 6, 9];
const markers = ["1.", "2.", "3.", "10.", "a.", "b.", "A.", "B.", "i.", "ii.", "1)", "(a)", "(1)", "-", "-", "*", "o"];
const labels = ["NOTE:", "WARNING:", "Q.", "A.", "Event ID:", "Source:", "Value Name:", "TITLE:", "Change:"];
const rulerMarks = ["-", "=", "_", "*", "- ", "~", "."];
const asides = [
  "-or-",
  "Q900002 How to open the lid",
  "ARTICLE-ID: Q900003",
  "C:\\TRAY\\LID.TXT",
  "HKEY_CLASSES_ROOT\\Tray",
  "http://example.com/tray",
  'Type "open" (without the quotation marks).',
  "if (tray < 1 && lid > 2) {",
  "   open(tray);",
  "[Tray]",
  "<p>tray</p>",
  "Date      Time    Version    Size    File name",
  "01/02/99  10:10a  4.0.1      1,024   Tray.dll",
  "IN THIS TASK",
  "CAUSE",
  "Method 1",
  "\u00A0",
  "tray\tlid\troller",
  "tray\u007F",
  "\u001B[2Jtray \u00E9\u2022 lid",
  "{% raw %} &amp; <!-- tray -->",
];

/** Values in an order that is the same for the same seed. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const ranks = new Map(values.map((value) => [value, random()]));
  return [...values].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lines of a body: pieces of all kinds, with and without blank lines between them, at any column. */
export function randomBody(seed: number): string[] {
  const random = randomFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const pick = <T>(values: readonly T[]): T => values[upTo(values.length)] as T;
  const some = (count: number): string => Array.from({ length: count }, () => pick(words)).join(" ");
  const sentence = (): string => `${some(2 + upTo(8))}${pick([".", ":", "", ","])}`;
  const pieces: (() => string[])[] = [
    () => [sentence()],
    () => wrap(some(20 + upTo(30)), pick([68, 79])),
    () => [`${pick(markers)} ${sentence()}`],
    () =>
      counted(1 + upTo(5), (nth) => [`${pick(["", "   "])}${nth}. ${sentence()}`, "", ...pick([[], [some(9), ""]])]),
    () => counted(1 + upTo(5), () => [` - ${sentence()}`, ...pick([[], [""], ["", "-or-", ""]])]),
    () => [`${pick(labels)} ${sentence()}`, ...(upTo(2) === 0 ? [`${pick(labels)} ${some(1)}`] : [])],
    () => [pick(rulerMarks).repeat(3 + upTo(70))],
    () => underlined(some(2), pick(["=", "-"])),
    () => Array.from({ length: 1 + upTo(4) }, () => columns([pick(words), some(upTo(3)), String(upTo(99))])),
    () => [columns(["Part", "Made of", "Count"]), "-".repeat(40), columns([pick(words), some(2), "12"])],
    () => boxed([pick(words), some(2)], [pick(words), String(upTo(99))]),
    () => [pick(asides)],
    () => [`${pick(words).padEnd(10)}${some(6)}`, " ".repeat(10) + some(7)],
  ];
  return Array.from({ length: 5 + upTo(20) }, () => {
    const indent = " ".repeat(pick(indents));
    const piece = pick(pieces)().map((line) => indent + line);
    return upTo(4) === 0 ? piece : [...piece, ""];
  }).flat();
}

function counted(count: number, make: (nth: string) => string[]): string[] {
  return Array.from({ length: count }, (_, nth) => make(String(nth + 1))).flat();
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines;
}

function underlined(title: string, mark: string): string[] {
  return [title, mark.repeat(title.length)];
}

function columns(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.padEnd(16))
    .join("")
    .trimEnd();
}

function boxed(...rows: readonly [string, string][]): string[] {
  const border = `+${"-".repeat(33)}+`;
  return [border, ...rows.flatMap(([one, two]) => [`| ${one.padEnd(14)}| ${two.padEnd(15)}|`, border])];
}
