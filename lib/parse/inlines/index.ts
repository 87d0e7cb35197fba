import type { Inline } from "../../model/article.ts";
import type { Line } from "../../text/line.ts";
import type { Mention } from "./inline-rule.ts";
import { findMentions } from "./inline-rules.ts";
import { JoinedLines } from "./joined-lines.ts";

/**
 * The inline nodes of some lines. Trailing blanks of a line are no content; a blank as `separator` joins lines that
 * were only wrapped, which loses their leading blanks too. The nodes' values are together exactly the joined text.
 */
export function parseInlines(lines: readonly Line[], separator: " " | "\n"): Inline[] {
  return nodesOf(JoinedLines.of(lines, separator));
}

/** The inline nodes of characters `start` to `end` of a line, a table's cell, with all their blanks. */
export function parseInlineText(line: Line, start: number, end: number): Inline[] {
  return nodesOf(JoinedLines.ofPart(line, start, end));
}

function nodesOf(source: JoinedLines): Inline[] {
  const { text } = source;
  if (text === "") return [];
  const mentions = findMentions(source);
  if (mentions.length === 0) return [{ type: "text", value: text, position: source.range }];
  const nodes: Inline[] = [];
  let done = 0;
  for (const mention of mentions) {
    if (mention.start > done) nodes.push(textNode(source, done, mention.start));
    nodes.push(nodeOf(source, mention));
    done = mention.end;
  }
  if (done < text.length) nodes.push(textNode(source, done, text.length));
  return nodes;
}

function textNode(source: JoinedLines, start: number, end: number): Inline {
  return { type: "text", value: source.text.slice(start, end), position: source.rangeOf(start, end) };
}

function nodeOf(source: JoinedLines, mention: Mention): Inline {
  const { type, start, end } = mention;
  const value = source.text.slice(start, end);
  const position = source.rangeOf(start, end);
  switch (type) {
    case "reference":
      return { type, target: mention.target, value, position };
    case "link":
      return { type, href: mention.href, value, position };
    case "path":
      return { type, pathType: mention.pathType, value, position };
    case "fileName":
    case "userInput":
    case "errorCode":
      return { type, value, position };
  }
}
