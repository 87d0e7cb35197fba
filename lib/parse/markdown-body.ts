import MarkdownIt, { type Token } from "markdown-it";
import type { BodyNode, MarkdownBlock } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { trimBlankLines, type Line } from "../text/line.ts";
import { sectionTypeOf } from "./section-type.ts";

type Env = Record<string, unknown>;

const parser = new MarkdownIt({ html: false });

interface Heading {
  title: string;
  /** Index of the heading's first line, and of the line after it. */
  start: number;
  end: number;
}

/** The body of a Markdown article: what stands before the first `##`, and a section for each. */
export function parseMarkdownBody(lines: readonly Line[]): BodyNode[] {
  const env: Env = {};
  const headings = findHeadings(lines, env);
  const definitions = (env["references"] ?? {}) as MarkdownBlock["definitions"];
  const lead = lines.slice(0, headings[0]?.start);
  return [
    ...markdownBlock(lead, definitions),
    ...headings.map((heading, nth) => {
      const end = headings[nth + 1]?.start ?? lines.length;
      return {
        type: "section" as const,
        sectionType: sectionTypeOf(heading.title),
        title: heading.title,
        children: markdownBlock(lines.slice(heading.end, end), definitions),
        position: rangeOfLines(trimBlankLines(lines.slice(heading.start, end))),
      };
    }),
  ];
}

function findHeadings(lines: readonly Line[], env: Env): Heading[] {
  const tokens = parser.parse(lines.map((line) => line.text).join("\n"), env);
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open" || token.tag !== "h2" || token.level !== 0 || !token.map) return [];
    const [start, end] = token.map;
    return [{ title: textOf(tokens[index + 1]), start, end }];
  });
}

/** The text of a heading without its marks. */
function textOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map((child) => (child.type.endsWith("break") ? " " : child.content)).join("");
}

function markdownBlock(lines: readonly Line[], definitions: MarkdownBlock["definitions"]): MarkdownBlock[] {
  const content = trimBlankLines(lines);
  if (content.length === 0) return [];
  const value = content.map((line) => line.text).join("\n");
  return [{ type: "markdown", value, definitions, position: rangeOfLines(content) }];
}
