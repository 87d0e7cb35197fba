import type { Block } from "../../model/article.ts";
import { rangeOfLines } from "../../model/position.ts";
import { blankOut } from "../../text/line.ts";
import { parseInlines } from "../inlines/index.ts";
import { signs } from "../../text/signs.ts";
import type { BlockRule } from "./block-rule.ts";
import type { Chunk } from "./chunk.ts";

const label = /^(?:[QA][.:]|Question:|Answer:)(?= +\S)/;

/** Whether a chunk begins with `Q.` or `Q:`. */
export function isQuestion(chunk: Chunk): boolean {
  const { text } = chunk[0];
  return text.charCodeAt(chunk[0].indent) === 81 && /^\s*Q[.:] +\S/.test(text);
}

/** Behind a ruler, `A.` begins a title (Q157248). */
function mayBeAnswered(previous: Block | undefined): boolean {
  return previous?.type !== "rule";
}

function isQuestionOrAnswer(code: number): boolean {
  return code === 81 || code === 65;
}

/** A question or its answer behind `Q.` and `A.`, or `Q:` and `A:` (Q101322, Q173759). */
export const question: BlockRule = {
  name: "question",
  signs: signs.question,
  match(chunks, at, { previous }) {
    const [first, ...rest] = chunks[at] as Chunk;
    const column = first.indent;
    if (!isQuestionOrAnswer(first.text.charCodeAt(column))) return null;
    const found = label.exec(first.text.slice(column))?.[0];
    if (found === undefined || (found.startsWith("A") && !mayBeAnswered(previous))) return null;
    const children = parseInlines([blankOut(first, column + found.length), ...rest], " ");
    const type = found.startsWith("Q") ? "question" : "answer";
    return { block: { type, label: found, children, position: rangeOfLines([first, ...rest]) }, taken: 1 };
  },
};
