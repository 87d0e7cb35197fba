import type { Field, Trailer } from "../model/article.ts";
import { rangeOf } from "../model/position.ts";
import { isBlank, type Line } from "../text/line.ts";

const equalsSign = 61;
const trailerRuler = /^={70}\s*$/;
const endRuler = /^={77}$/;
const trailerField = /^(Keywords|Component|Technology|Version|Platform|Hardware|Issue type|Solution Type) *: ?(.*)$/;
const queryWordsLabel = "Additional query words:";

/** What follows an article's header, in three. */
export interface SplitBody {
  body: readonly Line[];
  queryWords: Line[];
  trailer: Field[];
}

/**
 * Splits what follows the header, from the end: trailer fields behind the last ruler of 70 `=`, then the query words,
 * which may run over a second line (Q59597). Where anything but fields stands behind that ruler it is no trailer, and
 * articles without one (Q89921, all of 1988 to 1991) keep everything in the body.
 */
export function splitTrailer(lines: readonly Line[]): SplitBody {
  const ruler = lines.findLastIndex(isTrailerRuler);
  const trailer = ruler < 0 ? null : readFields(lines.slice(ruler + 1));
  const rest = trailer === null ? lines : lines.slice(0, ruler);
  const { body, queryWords } = splitQueryWords(rest);
  return { body, queryWords, trailer: trailer ?? [] };
}

function isTrailerRuler({ text }: Line): boolean {
  return text.charCodeAt(0) === equalsSign && trailerRuler.test(text);
}

/** The ruler that closes an article of the text form. */
export function isEndRuler(line: Line | undefined): boolean {
  return line?.text.charCodeAt(0) === equalsSign && endRuler.test(line.text);
}

/** The lines without that ruler, where it is the last of them. */
export function withoutEndRuler(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(0, isEndRuler(lines[last]) ? last : last + 1);
}

function readFields(lines: readonly Line[]): Field[] | null {
  const fields: Field[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const match = trailerField.exec(line.text);
    if (match === null) return null;
    fields.push({ name: match[1] as string, value: (match[2] as string).trim(), position: rangeOf(line) });
  }
  return fields.length > 0 ? fields : null;
}

function splitQueryWords(lines: readonly Line[]): { body: readonly Line[]; queryWords: Line[] } {
  const start = lines.findLastIndex((line) => line.text.startsWith(queryWordsLabel));
  const found = start < 0 ? [] : lines.slice(start);
  const lastWord = found.findLastIndex((line) => !isBlank(line));
  const isOneParagraph = lastWord >= 0 && !found.slice(0, lastWord).some(isBlank);
  if (!isOneParagraph || lastWord > 2) return { body: lines, queryWords: [] };
  return { body: lines.slice(0, start), queryWords: found.slice(0, lastWord + 1) };
}

/** The words of the line "Additional query words:", in order. */
export function parseQueryWords(lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const text = lines.map((line) => line.text.replace(queryWordsLabel, "")).join(" ");
  return splitTokens(text);
}

/** Marks of the exporting system, an audience, and the Macintosh twice over. */
const technologyNoise = /(?:^|\s)(?:kbAud|kbZNotKeyword|_IK|kbOSMAC(?!\S)|kbHWMAC(?!\S))\S*/gi;
/** Tells most values apart. */
const noise = /_IK|kbchacking|kbhostintegserv2000/;
const noisyWord = /^(?:_IK|kbchacking|kbhostintegserv2000$)/;

/** Typed values of the trailer's fields; null where the article has none. */
export function parseTrailer(fields: Field[]): Trailer | null {
  if (fields.length === 0) return null;
  const wordsOf = (name: string): string[] => wordsWithoutNoise(valueOf(fields, name));
  return {
    fields,
    technology: wordsWithoutNoise(valueOf(fields, "Technology").replace(technologyNoise, "")),
    issueTypes: wordsOf("Issue type"),
    solutionTypes: wordsOf("Solution Type"),
    hardware: wordsOf("Hardware"),
    components: wordsOf("Component"),
    platforms: wordsOf("Platform"),
  };
}

/**
 * Words of a value without marks of the exporting system (`_IK283`), test data (Q290815) and a keyword among issue types
 * (Q321159).
 */
export function wordsWithoutNoise(value: string): string[] {
  const words = splitTokens(value);
  return noise.test(value) ? words.filter((word) => !noisyWord.test(word)) : words;
}

/** The value of the first field of that name; empty where there is none. */
export function valueOf(fields: readonly Field[], name: string): string {
  for (const field of fields) if (field.name === name) return field.value;
  return "";
}

/** The words of a value that blanks part; to search for them is faster than to split at blanks. */
export function splitTokens(value: string): string[] {
  return value.match(/\S+/g) ?? [];
}
