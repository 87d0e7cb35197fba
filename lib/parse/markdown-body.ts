import MarkdownIt, { type Token } from "markdown-it";
import type { BodyNode, Heading, MarkdownBlock, Section, SectionChild } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { trimBlankLines, type Line } from "../text/line.ts";
import { isSafeAddress } from "./is-safe-address.ts";
import { sectionTypeOf } from "./section-type.ts";

type Env = Record<string, unknown>;
type Definitions = MarkdownBlock["definitions"];

const parser = new MarkdownIt({ html: false });
parser.validateLink = isSafeAddress;

interface FoundHeading {
  rank: 2 | 3;
  title: string;
  /** Index of the heading's first line, and of the line after it. */
  start: number;
  end: number;
}

/**
 * The body of a Markdown article in the sections of an archive article: what stands before the first `##`, a section
 * for each, and in it a subsection for each `###`.
 */
export function parseMarkdownBody(lines: readonly Line[]): BodyNode[] {
  const env: Env = {};
  const headings = findHeadings(lines, env);
  const definitions = (env["references"] ?? {}) as Definitions;
  const firsts = headings.flatMap(({ rank }, at) => (rank === 2 ? [at] : []));
  const lead = headings.slice(0, firsts[0]);
  return [
    ...parsePart(lines, 0, headings[firsts[0] ?? headings.length]?.start ?? lines.length, lead, definitions),
    ...firsts.map((at, nth): Section => {
      const [heading, ...rest] = headings.slice(at, firsts[nth + 1]) as [FoundHeading, ...FoundHeading[]];
      const end = headings[firsts[nth + 1] ?? headings.length]?.start ?? lines.length;
      return {
        type: "section",
        ...parseHeading(lines, heading),
        children: parsePart(lines, heading.end, end, rest, definitions),
        position: rangeOfLines(trimBlankLines(lines.slice(heading.start, end))),
      };
    }),
  ];
}

function parsePart(
  lines: readonly Line[],
  start: number,
  end: number,
  headings: readonly FoundHeading[],
  definitions: Definitions,
): SectionChild[] {
  return [
    ...markdownBlock(lines.slice(start, headings[0]?.start ?? end), definitions),
    ...headings.map((heading, nth): SectionChild => {
      const last = headings[nth + 1]?.start ?? end;
      return {
        type: "subsection",
        ...parseHeading(lines, heading),
        children: markdownBlock(lines.slice(heading.end, last), definitions),
        position: rangeOfLines(trimBlankLines(lines.slice(heading.start, last))),
      };
    }),
  ];
}

function parseHeading(
  lines: readonly Line[],
  { title, start, end }: FoundHeading,
): Pick<Section, "sectionType" | "title" | "heading"> {
  const position = rangeOfLines(trimBlankLines(lines.slice(start, end)));
  const heading: Heading = {
    type: "heading",
    children: [{ type: "text", value: title, position }],
    ruler: "",
    position,
  };
  return { sectionType: sectionTypeOf(title), title, heading };
}

function findHeadings(lines: readonly Line[], env: Env): FoundHeading[] {
  const tokens = parser.parse(lines.map((line) => line.text).join("\n"), env);
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open" || !/^h[23]$/.test(token.tag) || token.level !== 0 || !token.map) return [];
    const [start, end] = token.map;
    return [{ rank: token.tag === "h2" ? 2 : 3, title: textOf(tokens[index + 1]), start, end }];
  });
}

/** The text of a heading without its marks. */
function textOf(inline: Token | undefined): string {
  return (inline?.children ?? []).map((child) => (child.type.endsWith("break") ? " " : child.content)).join("");
}

function markdownBlock(lines: readonly Line[], definitions: Definitions): MarkdownBlock[] {
  const content = trimBlankLines(lines);
  if (content.length === 0) return [];
  const value = content.map((line) => line.text).join("\n");
  return [{ type: "markdown", value, definitions, position: rangeOfLines(content) }];
}
