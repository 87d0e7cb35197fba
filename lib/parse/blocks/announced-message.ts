import type { Block } from "../../model/article.ts";
import { tailOfText } from "./tail-of-text.ts";

const longestClause = 160;
const message = /\b(?:error|warning|message)s?\b(?! (?:box:|detection|checking|handl|correction|trap))/i;
/** What follows is something else, and a message is only spoken of. */
const isOfOther = /\bfollowing (?!(?:[^ ,:]+ ){0,5}(?:error|warning|message)s?\b)/i;
const isShown =
  /\b(?:following|similar|this|these|displays?|displayed|appears?|receives?|received|gets?|sees?|shows?|shown|returns?|returned|reports?|reported|generates?|generated|issues?|gives?|fails?|occurs?|says?|logs?|logged)\b/i;
/** Words of a sentence that shows what brings a message about, and names of messages between programs. */
const isOfListing =
  /\b(?:codes?|statements?|commands?|samples?|examples?|functions?|procedures?|macros?|products?|demonstrates?|illustrates?|prevents?|avoid|WM_\w+)\b/;

/** Whether a block ends with a sentence that says that a message follows as a program shows it: `the following error message:`. */
export function announcesMessage(block: Block | undefined): boolean {
  if (block?.type !== "paragraph" && block?.type !== "note") return false;
  if (block.children.at(-1)?.value.endsWith(":") !== true) return false;
  const clause = lastClauseOf(tailOfText(block.children, longestClause));
  return message.test(clause) && isShown.test(clause) && !isOfListing.test(clause) && !isOfOther.test(clause);
}

/** What stands behind the last mark before the colon at the end; a point inside a name is none. */
function lastClauseOf(text: string): string {
  const before = text.length - 2;
  return text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf(":", before), text.lastIndexOf(";")) + 1);
}
