import type { Numbering } from "../../model/article.ts";
import { pointIn, type Point } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";

/** What stands before an item of a list. */
export interface ListMarker {
  /** The marker as printed: `1.`, `a)`, `-`. */
  text: string;
  /** Where it stands in the file. */
  place: Point;
  /** Column of the marker, from 0. */
  column: number;
  /** Column of the item's text. */
  textColumn: number;
  /** Bullets of one kind, or numbers of one kind with one kind of mark, make one list. */
  kind: string;
  /** What the marker may number: `i.` is a letter and a Roman one; none for a bullet. */
  values: { numbering: Numbering; value: number }[];
}

const numbered = /^(?:(\d{1,3})|([A-Za-z])|([ivx]{2,5}|[IVX]{2,5}))([.)])( {1,3})(?=\S)/;
const bracketed = /^\((?:(\d{1,2})|([a-z]))\) {1,3}(?=\S)/;
const bullet = /^([-*o\u00B7\u2022]) {1,4}(?=\S)/;

/** The marker that a line begins with; null where there is none. */
export function listMarkerOf(line: Line): ListMarker | null {
  if (!mayBeginItem(line)) return null;
  const text = line.text.slice(line.indent);
  if (text.charCodeAt(0) === openBracket) return bracketMarker(line, text);
  return text.charCodeAt(1) === blank ? bulletMarker(line, text) : numberMarker(line, text);
}

const [dash, star, openBracket, dot, closeBracket, blank, zero, nine] = Array.from("-*(.) 09", codeOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** Tells most lines apart from items by two characters. */
export function mayBeginItem({ text, indent }: Line): boolean {
  return mayBegin(text.charCodeAt(indent), text.charCodeAt(indent + 1));
}

function mayBegin(first: number, second: number): boolean {
  if (first === openBracket) return true;
  if (first >= zero && first <= nine)
    return second === dot || second === closeBracket || (second >= zero && second <= nine);
  if (second === blank) return first === dash || first === star || first === 111 || first === 183 || first === 8226;
  if (second === dot || second === closeBracket) return (first | 32) >= 97 && (first | 32) <= 122;
  return isRomanDigit(first) && isRomanDigit(second);
}

/** One of `ivxIVX`. */
function isRomanDigit(code: number): boolean {
  const small = code | 32;
  return small === 105 || small === 118 || small === 120;
}

function bulletMarker(line: Line, text: string): ListMarker | null {
  const match = bullet.exec(text);
  if (match === null) return null;
  const [whole, mark = ""] = match;
  return markerOf(line, mark, whole, mark, []);
}

function numberMarker(line: Line, text: string): ListMarker | null {
  const match = numbered.exec(text);
  if (match === null) return null;
  const [whole, number, letter, roman, mark = ""] = match;
  const values = valuesOf(number, letter, roman ?? letter);
  if (values.length === 0) return null;
  return markerOf(line, whole.trimEnd(), whole, mark, values);
}

function bracketMarker(line: Line, text: string): ListMarker | null {
  const match = bracketed.exec(text);
  if (match === null) return null;
  const [whole, number, letter] = match;
  const values = valuesOf(number, letter, undefined);
  return markerOf(line, whole.trimEnd(), whole, "()", values);
}

/** The marker whose text is `text` and takes, with the blanks behind it, as many columns as `whole`. */
function markerOf(line: Line, text: string, whole: string, kind: string, values: ListMarker["values"]): ListMarker {
  const column = line.indent;
  return { text, place: pointIn(line, column), column, textColumn: column + whole.length, kind, values };
}

const romanNumbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** What a number, a letter or a Roman number counts; a letter may be a Roman number as well. */
function valuesOf(
  number: string | undefined,
  letter: string | undefined,
  roman: string | undefined,
): ListMarker["values"] {
  if (number !== undefined) return [{ numbering: "decimal", value: Number(number) }];
  const values: ListMarker["values"] = [];
  if (letter !== undefined) {
    const value = letter.toLowerCase().charCodeAt(0) - 96;
    values.push({ numbering: letter >= "a" ? "lowerAlpha" : "upperAlpha", value });
  }
  if (roman !== undefined) {
    const value = romanNumbers.indexOf(roman.toLowerCase()) + 1;
    if (value > 0) values.push({ numbering: roman >= "a" ? "lowerRoman" : "upperRoman", value });
  }
  return values;
}
