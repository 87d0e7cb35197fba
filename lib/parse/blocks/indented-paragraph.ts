import type { Block } from "../../model/article.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";
import { isWrappedProse, paragraphOf } from "./paragraph.ts";
import { areProseLines, isProseLine } from "./prose-words.ts";

const announcesText =
  /\b(?:messages?|errors?|warnings?|events?|prompts?|dialog|displays?|displayed|appears?|receives?|reads?|says?|text|logged|reported|similar|report)\b(?:[^.]|\.(?=\S))*[:.]?$/i;

/**
 * Prose that is indented more than the text around it, as a quotation is. What is shown on a screen keeps its lines: it
 * follows a sentence that announces a message, or another such text.
 */
export const indentedParagraph: BlockRule = {
  name: "indented-paragraph",
  match(chunks, at, { previous }) {
    const chunk = chunks[at] as Chunk;
    if (chunk.length === 1) return isLabel(chunk) ? { block: paragraphOf(chunk), taken: 1 } : null;
    if (isAnnounced(previous)) return null;
    const isProse = isWrappedProse(chunk, chunk[0].indent) && areProseLines(chunk);
    return isProse ? { block: { ...paragraphOf(chunk), isQuoted: true }, taken: 1 } : null;
  },
};

function isLabel([line]: Chunk): boolean {
  return /^\s*[a-z][\w ,]*:$/i.test(line.text) || (line.text.endsWith(":") && isProseLine(line));
}

export function isAnnounced(previous: Block | undefined): boolean {
  if (previous === undefined) return false;
  if (previous.type === "lines" || previous.type === "separator") return true;
  if (previous.type !== "paragraph" && previous.type !== "note") return false;
  return announcesText.test(
    previous.children
      .map(({ value }) => value)
      .join("")
      .slice(-120),
  );
}
