import MarkdownIt, { type Token } from "markdown-it";
import type { BodyNode, Heading, MarkdownBlock, Section, SectionChild } from "../model/article.ts";
import { problemAt, type Problem } from "../model/diagnostic.ts";
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
 * for each, and in it a subsection for each `###`. What is nested too deep to be shown is a problem.
 */
export function parseMarkdownBody(lines: readonly Line[]): { children: BodyNode[]; problems: Problem[] } {
  const env: Env = {};
  const tokens = parser.parse(lines.map((line) => line.text).join("\n"), env);
  const headings = findHeadings(tokens);
  const definitions = (env["references"] ?? {}) as Definitions;
  const firsts = headings.flatMap(({ rank }, at) => (rank === 2 ? [at] : []));
  const lead = headings.slice(0, firsts[0]);
  const children = [
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
  return { children, problems: nestingProblems(tokens, lines) };
}

/** markdown-it leaves out what is nested deeper. */
function nestingProblems(tokens: readonly Token[], lines: readonly Line[]): Problem[] {
  const deepest = parser.options.maxNesting - 1;
  const deep = tokens.find(({ type, level }) => level >= deepest && /^(?:list_item|blockquote)_open$/.test(type));
  const line = deep && lines[deep.map?.[0] ?? 0];
  if (line === undefined) return [];
  const message = `expected lists and quotations nested less than ${String(deepest)} levels deep, of which a list takes two, found deeper; what is in there is left out: nest less deep`;
  return [problemAt({ line: line.number, column: 1, offset: line.offset }, "error", "nesting", message)];
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

function findHeadings(tokens: readonly Token[]): FoundHeading[] {
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
