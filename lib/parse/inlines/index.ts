import type { Inline, Text } from "../../model/article.ts";
import { pointIn, rangeOf, type Point } from "../../model/position.ts";
import type { Line } from "../../text/line.ts";
import { findReferences } from "./reference.ts";

/** The inline nodes of some lines, whose breaks become `separator`; trailing blanks of a line are no content. */
export function parseInlines(lines: readonly Line[], separator: " " | "\n"): Inline[] {
  const nodes: Inline[] = [];
  lines.forEach((line, index) => {
    if (index > 0) appendText(nodes, separator, pointIn(line, 0), pointIn(line, 0));
    parseLine(nodes, line);
  });
  return nodes;
}

function parseLine(nodes: Inline[], line: Line): void {
  const text = line.text.trimEnd();
  let done = 0;
  for (const { index, value, target } of findReferences(text)) {
    if (index > done) appendText(nodes, text.slice(done, index), pointIn(line, done), pointIn(line, index));
    done = index + value.length;
    nodes.push({ type: "reference", target, value, position: rangeOf(line, index, done) });
  }
  if (done < text.length) appendText(nodes, text.slice(done), pointIn(line, done), pointIn(line, text.length));
}

function appendText(nodes: Inline[], value: string, start: Point, end: Point): void {
  const last = nodes.at(-1);
  if (last?.type === "text") {
    last.value += value;
    last.position.end = end;
  } else {
    nodes.push({ type: "text", value, position: { start, end } } satisfies Text);
  }
}
