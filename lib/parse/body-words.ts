import { isBlank, type Line } from "../text/line.ts";
import { splitTokens } from "./trailer.ts";

const firstLine = /^\s*(?:KB(?:Sub)?Category:|Additional (?:query|reference) words?(?:\(s\))?:)/i;
const label = /(KBCategory:|KBSubcategory:|Additional (?:query|reference) words?(?:\(s\))?:)/i;

/** Words of a body's own lines. */
export interface BodyWords {
  keywords: string[];
  queryWords: string[];
}

/**
 * The words that older exports left in the body: behind `KBCategory:` keywords, behind `KBSubcategory:`, `Additional
 * reference words:` and an earlier `Additional query words:` query words, each to the end of its paragraph (Q81446,
 * Q122337, Q59597). Their lines stay text of the body.
 */
export function readBodyWords(body: readonly Line[]): BodyWords {
  const found: BodyWords = { keywords: [], queryWords: [] };
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at] as Line;
    if (mayBeFirst(line) && firstLine.test(line.text) && isBlank(body[at - 1]))
      readParagraph(paragraphAt(body, at), found);
  }
  return found;
}

/** Tells most lines apart by their first letter, a or k. */
function mayBeFirst(line: Line): boolean {
  const letter = line.text.charCodeAt(line.indent) | 32;
  return letter === 97 || letter === 107;
}

function paragraphAt(body: readonly Line[], at: number): string {
  let end = at + 1;
  while (!isBlank(body[end])) end += 1;
  return body
    .slice(at, end)
    .map((line) => line.text)
    .join(" ");
}

function readParagraph(text: string, found: BodyWords): void {
  const [, ...parts] = text.split(label);
  for (let at = 0; at < parts.length; at += 2) {
    const words = splitTokens(parts[at + 1] ?? "").filter((word) => /\w/.test(word));
    const list = /^KBCategory/i.test(parts[at] ?? "") ? found.keywords : found.queryWords;
    for (const word of words) list.push(word);
  }
}
