import { inlineText } from "../../model/inline-text.ts";
import { signs } from "../../text/signs.ts";
import type { BlockContext, BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";
import { isWrappedProse, paragraphOf } from "./paragraph.ts";
import { areProseLines, isProse, isProseLine } from "./prose-words.ts";

const announcesText =
  /\b(?:messages?|errors?|warnings?|events?|prompts?|dialog|displays?|displayed|appears?|receives?|reads?|says?|text|logged|reported|similar|report)\b(?:[^.]|\.(?=\S))*[:.]?$/i;

const longestAnnouncement = 120;

/**
 * Prose that is indented more than the text around it, as a quotation is. What is shown on a screen keeps its lines: it
 * follows a sentence that announces a message, or another such text.
 */
export const indentedParagraph: BlockRule = {
  name: "indented-paragraph",
  signs: signs.text,
  match(chunks, at, context) {
    const chunk = chunks[at] as Chunk;
    if (chunk.length === 1) return isLabel(chunk) ? { block: paragraphOf(chunk), taken: 1 } : null;
    if (isAnnounced(context)) return null;
    const isProse = isWrappedProse(chunk, chunk[0].indent) && areProseLines(chunk);
    return isProse ? { block: { ...paragraphOf(chunk), isQuoted: true }, taken: 1 } : null;
  },
};

function isLabel([line]: Chunk): boolean {
  return /^\s*[a-z][\w ,]*:$/i.test(line.text) || (line.text.endsWith(":") && isProseLine(line));
}

/** Whether a text before says that what follows is shown on a screen: the block before, or the one before all lines. */
export function isAnnounced({ previous, leader }: Pick<BlockContext, "previous" | "leader">): boolean {
  if (previous?.type === "separator") return true;
  if (previous?.type === "lines" && isProse(inlineText(previous.children))) return true;
  if (leader?.type !== "paragraph" && leader?.type !== "note") return false;
  return announcesText.test(inlineText(leader.children).slice(-longestAnnouncement));
}
