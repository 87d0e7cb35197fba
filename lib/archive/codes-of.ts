import type { Article, Inline } from "../model/article.ts";
import { readErrorCode } from "./error-code.ts";
import { sentenceAround } from "./sentence-around.ts";
import { visitRuns } from "./visit-runs.ts";

/** An error code in an article. */
export interface CodeMention {
  /** Its label, which all spellings share: `STOP 0x0000001E`. */
  code: string;
  /** The sentence in which it stands first. */
  sentence: string;
}

/** The error codes that an article bears, each once, in the order of their first mention. */
export function codesOf(article: Article): CodeMention[] {
  const sentences = new Map<string, string>();
  visitRuns(article.children, (run) => {
    addCodes(run, sentences);
  });
  return Array.from(sentences, ([code, sentence]) => ({ code, sentence }));
}

function addCodes(run: readonly Inline[], sentences: Map<string, string>): void {
  let text: string | null = null;
  let start = 0;
  for (const [nth, inline] of run.entries()) {
    const printed = inline.type === "errorCode" ? inline.value : eventNumber(inline, run[nth + 1]);
    const code = printed === null ? null : readErrorCode(printed);
    if (code !== null && !sentences.has(code.label)) {
      text ??= textOf(run);
      sentences.set(code.label, sentenceAround(text, start, start + inline.value.length));
    }
    start += inline.value.length;
  }
}

/** An event in a list of fields has its number behind the label, `Event ID:    1030` (Q246248); null for all else. */
function eventNumber(inline: Inline, next: Inline | undefined): string | null {
  if (inline.type !== "text" || next?.type !== "text" || !eventLabel.test(inline.value)) return null;
  const digits = /^\s*(\d{1,10})\s*$/.exec(next.value)?.[1];
  return digits === undefined ? null : `Event ID ${digits}`;
}

const eventLabel = /^Event ?ID ?: $/i;

function textOf(run: readonly Inline[]): string {
  let text = "";
  for (const { value } of run) text += value;
  return text;
}
