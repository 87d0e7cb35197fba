import type { Article, Inline } from "../../model/article.ts";
import { inlineText } from "../../model/inline-text.ts";
import { sentenceAround } from "../sentence-around.ts";
import { visitBlocks } from "../visit-blocks.ts";
import { visitRuns } from "../visit-runs.ts";
import { readErrorCode } from "./error-code.ts";
import { printedCodesIn } from "./printed-codes.ts";

/** An error code in an article. */
export interface CodeMention {
  /** Its label, the same for all spellings: `STOP 0x0000001E`. */
  code: string;
  /** The sentence of its first mention. */
  sentence: string;
}

/**
 * The error codes in an article, each once, in order of first mention: those in the running text, then those found only
 * in listings (Q149983), in the title (Q157182) or in the query words, each with its line.
 */
export function errorCodesOf(article: Article): CodeMention[] {
  const sentences = new Map<string, string>();
  visitRuns(article.children, (run) => {
    addCodesOfRun(run, sentences);
  });
  visitBlocks(article.children, (block) => {
    if (block.type === "code") addCodesOfText(block.value, sentences);
  });
  for (const text of [article.title, article.queryWords.join(" ")]) addCodesOfText(text, sentences);
  return Array.from(sentences, ([code, sentence]) => ({ code, sentence }));
}

function addCodesOfRun(run: readonly Inline[], sentences: Map<string, string>): void {
  let text: string | null = null;
  let start = 0;
  for (const [nth, inline] of run.entries()) {
    const printed = inline.type === "errorCode" ? inline.value : codeBehindLabel(inline, run[nth + 1]);
    const code = printed === null ? null : readErrorCode(printed);
    if (code !== null && !sentences.has(code.label)) {
      text ??= inlineText(run);
      sentences.set(code.label, sentenceAround(text, start, start + inline.value.length));
    }
    start += inline.value.length;
  }
}

/**
 * In a list of fields the label says what a number is, `Event ID:    1030` (Q246248), `Exception number: c0000005`
 * (Q106524). Null where the label names no error.
 */
function codeBehindLabel(inline: Inline, next: Inline | undefined): string | null {
  if (inline.type !== "text" || next?.type !== "text" || !errorLabel.test(inline.value)) return null;
  return printedCodesIn(inline.value + next.value.trim())[0]?.printed ?? null;
}

const errorLabel = /\b(?:Event ?ID|error|code|status|hresult|scode|exception|number) ?: $/i;

function addCodesOfText(text: string, sentences: Map<string, string>): void {
  for (const { printed, line, start, end } of printedCodesIn(text)) {
    const code = readErrorCode(printed);
    if (code !== null && !sentences.has(code.label)) sentences.set(code.label, sentenceAround(line, start, end));
  }
}
