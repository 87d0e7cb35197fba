import type { Article, BodyNode, Inline } from "../model/article.ts";
import { findErrorCodes } from "../parse/inlines/inline-rules.ts";
import { JoinedLines } from "../parse/inlines/joined-lines.ts";
import { splitLines } from "../text/line.ts";
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

/**
 * The error codes that an article bears, each once, in the order of their first mention: those of its running text, then
 * those that its listings alone have (Q149983), of which the line is the sentence, or its title (Q157182).
 */
export function codesOf(article: Article): CodeMention[] {
  const sentences = new Map<string, string>();
  visitRuns(article.children, (run) => {
    addCodesOfRun(run, sentences);
  });
  addCodesOfListings(article.children, sentences);
  for (const text of [article.title, article.queryWords.join(" ")]) addCodesOfLines(text, sentences);
  return Array.from(sentences, ([code, sentence]) => ({ code, sentence }));
}

function addCodesOfRun(run: readonly Inline[], sentences: Map<string, string>): void {
  let text: string | null = null;
  let start = 0;
  for (const [nth, inline] of run.entries()) {
    const printed = inline.type === "errorCode" ? inline.value : codeBehindLabel(inline, run[nth + 1]);
    const code = printed === null ? null : readErrorCode(printed);
    if (code !== null && !sentences.has(code.label)) {
      text ??= textOf(run);
      sentences.set(code.label, sentenceAround(text, start, start + inline.value.length));
    }
    start += inline.value.length;
  }
}

/**
 * In a list of fields the label says what a number is, `Event ID:    1030` (Q246248), `Exception number: c0000005`
 * (Q106524); null where that is no error.
 */
function codeBehindLabel(inline: Inline, next: Inline | undefined): string | null {
  if (inline.type !== "text" || next?.type !== "text" || !errorLabel.test(inline.value)) return null;
  return errorCodesIn(inline.value + next.value.trim())[0]?.printed ?? null;
}

const errorLabel = /\b(?:Event ?ID|error|code|status|hresult|scode|exception|number) ?: $/i;

function addCodesOfListings(nodes: readonly BodyNode[], sentences: Map<string, string>): void {
  for (const node of nodes) {
    if (node.type === "code") addCodesOfLines(node.value, sentences);
    else if (node.type === "section" || node.type === "subsection") addCodesOfListings(node.children, sentences);
    else if (node.type === "list") for (const item of node.children) addCodesOfListings(item.children, sentences);
  }
}

/** Each line is a sentence's bound. */
function addCodesOfLines(text: string, sentences: Map<string, string>): void {
  for (const { printed, line, start, end } of errorCodesIn(text)) {
    const code = readErrorCode(printed);
    if (code !== null && !sentences.has(code.label)) sentences.set(code.label, sentenceAround(line, start, end));
  }
}

interface PrintedCode {
  printed: string;
  line: string;
  /** Place in the line. */
  start: number;
  end: number;
}

function errorCodesIn(text: string): PrintedCode[] {
  const codes: PrintedCode[] = [];
  for (const line of splitLines(text, "drop")) {
    const source = JoinedLines.of([line], "\n");
    for (const { start, end } of findErrorCodes(source))
      codes.push({ printed: source.text.slice(start, end), line: source.text, start, end });
  }
  return codes;
}

function textOf(run: readonly Inline[]): string {
  let text = "";
  for (const { value } of run) text += value;
  return text;
}
