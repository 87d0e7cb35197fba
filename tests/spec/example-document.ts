/** An input and the HTML that it must give, as a fenced block of the document shows them. */
export interface Example {
  chapter: string;
  /** Its place in the chapter, from 1. */
  number: number;
  /** Line of the document on which its fence opens, from 1. */
  line: number;
  /** Product code of the article around the input; empty where the fence names none. */
  code: string;
  input: string[];
  html: string;
}

const chapterLine = /^## (.+)$/;
const openingFence = /^```example(?: (\w+))?$/;
const closingFence = "```";
const separator = ".";

/** Characters that cannot be seen, and those that the document shows in their place. */
const visible = [
  ["\t", "→"],
  ["\u00A0", "⍽"],
  ["\u001B", "␛"],
] as const;

/** The examples of a document, in order. */
export function readExamples(document: string): Example[] {
  const examples: Example[] = [];
  let chapter = "";
  let number = 0;
  const lines = document.split("\n");
  lines.forEach((text, index) => {
    const [, title] = chapterLine.exec(text) ?? [];
    if (title !== undefined) [chapter, number] = [title, 0];
    const fence = openingFence.exec(text);
    if (fence === null) return;
    number += 1;
    const { middle, end } = partsOf(lines, index);
    examples.push({
      chapter,
      number,
      line: index + 1,
      code: fence[1] ?? "",
      input: lines.slice(index + 1, middle).map(withInvisible),
      html: lines.slice(middle + 1, end).join("\n"),
    });
  });
  return examples;
}

/** The document with other HTML in its examples, in order. */
export function withHtml(document: string, html: readonly string[]): string {
  const lines = document.split("\n");
  const written: string[] = [];
  let done = 0;
  readExamples(document).forEach(({ line }, index) => {
    const { middle, end } = partsOf(lines, line - 1);
    written.push(...lines.slice(done, middle + 1), ...(html[index] ?? "").split("\n"));
    done = end;
  });
  return [...written, ...lines.slice(done)].join("\n");
}

/** HTML as the document shows it. */
export function withVisible(html: string): string {
  return visible.reduce((text, [hidden, shown]) => text.replaceAll(hidden, shown), html);
}

function withInvisible(text: string): string {
  return visible.reduce((line, [hidden, shown]) => line.replaceAll(shown, hidden), text);
}

function partsOf(lines: readonly string[], opening: number): { middle: number; end: number } {
  const middle = lines.indexOf(separator, opening);
  const end = lines.indexOf(closingFence, opening);
  if (middle < 0 || end < middle) {
    throw new Error(`line ${String(opening + 1)}: expected "${separator}" alone on a line, then the closing fence`);
  }
  return { middle, end };
}
