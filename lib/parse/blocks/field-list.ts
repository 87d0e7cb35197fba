import type { FieldEntry, FieldList } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import { blankOut, dropColumns, type Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { parseInlines } from "../inlines/index.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";
import { hasCodeShare } from "./code-cues.ts";
import { isForcedBreak } from "./forced-break.ts";
import { isRuler } from "./rule.ts";

const label = /^(?!.{0,30}\bQ\d{5,6}\b.*:)[A-Z][\w/#()-]*(?: [\w/#()-]+){0,3} ?:(?= |$)/;
const eventNames = /^(?:Event ?ID|Event Source|Event Type|Source|EventID) ?:$/i;
const registryNames = /^(?:Value Name|Data Type|Value Type|Value Data|Value) ?:$/i;

/**
 * Names and values line by line, as an event of a log (Q246248) or a registry value has them. A value may go on over
 * several lines, whose breaks are kept.
 */
export const fieldList: BlockRule = {
  name: "field-list",
  signs: signs.label,
  match(chunks, at, { previous }) {
    const chunk = chunks[at] as Chunk;
    const entries = splitEntries(chunk, previous?.type === "fieldList" ? 1 : 2);
    if (entries === null) return null;
    const children = entries.map(fieldEntry);
    return {
      block: { type: "fieldList", fieldListType: typeOf(children), children, position: rangeOfLines(chunk) },
      taken: 1,
    };
  },
};

/** The name that a line begins with; a number of an article is none (Q262986). */
function labelOf(line: Line): string | null {
  return (line.signs & signs.label) !== 0 ? (label.exec(line.text.slice(line.indent))?.[0] ?? null) : null;
}

function splitEntries(chunk: Chunk, fewest: number): Line[][] | null {
  if (chunk.length < fewest || labelOf(chunk[0]) === null || chunk.some(isRuler)) return null;
  const entries: Line[][] = [];
  for (const line of chunk) {
    const before = entries.at(-1)?.at(-1);
    if (labelOf(line) === null || (before !== undefined && isForcedBreak(before, line))) entries.at(-1)?.push(line);
    else entries.push([line]);
  }
  const areMost = entries.length * 2 >= chunk.length || entries.length >= 3 || fewest === 1;
  return entries.length >= fewest && areMost && !hasCodeShare(chunk, 0.5) ? entries : null;
}

function fieldEntry(lines: Line[]): FieldEntry {
  const [first, ...rest] = lines as [Line, ...Line[]];
  const name = labelOf(first) ?? "";
  const value = [blankOut(first, first.indent + name.length), ...rest].map(withoutIndent);
  return { type: "fieldEntry", label: name, children: parseInlines(value, "\n"), position: rangeOfLines(lines) };
}

function withoutIndent(line: Line): Line {
  return dropColumns(line, line.indent);
}

function typeOf(entries: readonly FieldEntry[]): FieldList["fieldListType"] {
  const count = (names: RegExp): number => entries.filter((entry) => names.test(entry.label)).length;
  if (count(eventNames) >= 2 || entries.some((entry) => /^Event ?ID/i.test(entry.label))) return "event";
  return count(registryNames) >= 2 ? "registryValue" : "other";
}
