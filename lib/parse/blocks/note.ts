import type { Note, NoteType } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import { blankOut, isBlank } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import { parseInlines } from "../inlines/index.ts";
import type { BlockContext, BlockRule } from "./block-rule.ts";
import { isAnnounced } from "./indented-paragraph.ts";
import { isProse } from "./paragraph.ts";
import type { Chunk } from "./chunk.ts";

const label =
  /^(?:NOTES?|WARNING|IMPORTANT(?: NOTES?)?|CAUTION|TIP|Notes?|Warning|Important(?: Note)?|Caution|Tip|PLEASE NOTE)(?: \d+)?:(?= |$)/;

/**
 * A paragraph that begins with `NOTE:`, `WARNING:` or their like; `STOP:` and `ERROR:` are content, and so is a warning
 * that a program shows (Q159153). A label alone on its line is that of the next paragraph (Q196269), indented or not.
 */
export const note: BlockRule = {
  name: "note",
  signs: signs.label,
  match(chunks, at, context) {
    const chunk = chunks[at] as Chunk;
    const [first] = chunk;
    const column = first.indent;
    if ((first.signs & signs.label) === 0 || !"NWICTP".includes(first.text.charAt(column))) return null;
    if (column > context.base + 1 && isAnnounced(context)) return null;
    const found = label.exec(first.text.slice(column))?.[0];
    if (found === undefined) return null;
    const next = chunk.length === 1 && first.text.length === column + found.length ? chunks[at + 1] : undefined;
    const own = next !== undefined && isTextOf(next, column, context) ? [...chunk, ...next] : chunk;
    const text = [blankOut(first, column + found.length), ...own.slice(1)].filter((line) => !isBlank(line));
    const children = parseInlines(text, " ");
    const position = rangeOfLines(own);
    const block: Note = { type: "note", noteType: noteTypeOf(found), label: found, children, position };
    return { block, taken: own === chunk ? 1 : 2 };
  },
};

/** Whether a chunk is prose at the label's column or, as a paragraph of the note, behind it (Q104428). */
function isTextOf(chunk: Chunk, column: number, context: BlockContext): boolean {
  const base = chunk[0].indent > column ? chunk[0].indent : context.base;
  return isProse(chunk, { ...context, base, previous: undefined });
}

function noteTypeOf(printed: string): NoteType {
  const name = printed.toLowerCase();
  const types: NoteType[] = ["warning", "important", "caution", "tip"];
  return types.find((type) => name.startsWith(type)) ?? "note";
}
