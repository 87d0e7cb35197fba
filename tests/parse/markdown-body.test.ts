import { describe, expect, test } from "@jest/globals";
import type { BodyNode, MarkdownBlock, Section, Subsection } from "../../lib/model/article.ts";
import { parseMarkdownBody } from "../../lib/parse/markdown-body.ts";
import { linesOf, sliceOf } from "../support/tree.ts";

const parse = (...texts: string[]): BodyNode[] => parseMarkdownBody(linesOf(...texts)).children;
const titlesOf = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) => (node.type === "section" ? [node.title] : []));

describe("sections", () => {
  test("begin at second-level headings; what stands before is the lead", () => {
    expect(parse("Lead.", "", "## Symptoms", "", "It stops.", "## Cause", "No *paper*.")).toMatchObject([
      { type: "markdown", value: "Lead." },
      { type: "section", sectionType: "symptoms", title: "Symptoms", children: [{ value: "It stops." }] },
      { type: "section", sectionType: "cause", title: "Cause", children: [{ value: "No *paper*." }] },
    ]);
  });

  test("may be underlined instead, and closed with further number signs", () => {
    expect(titlesOf(parse("Symptoms", "--------", "", "It stops.", "", "## Cause ##"))).toEqual(["Symptoms", "Cause"]);
  });

  test("may be empty", () => {
    expect(parse("## Status", "", "## References")).toMatchObject([{ children: [] }, { children: [] }]);
  });

  test("begin at no other levels", () => {
    expect(parse("# Above", "", "#### Below")).toMatchObject([{ type: "markdown", value: "# Above\n\n#### Below" }]);
  });

  test.each([
    ["a code fence", ["```", "## no heading", "```"]],
    ["indented code", ["    ## no heading"]],
    ["a quotation", ["> ## no heading"]],
    ["a list", ["- ## no heading"]],
    ["a paragraph", ["Text and ## no heading"]],
  ])("do not begin inside %s", (_, lines) => {
    expect(titlesOf(parse(...lines))).toEqual([]);
  });

  test("are titled with the text of their heading, its marks aside", () => {
    expect(titlesOf(parse("## Use `kb serve` *now*", "", "## Salt &amp; pepper \\*"))).toEqual([
      "Use kb serve now",
      "Salt & pepper *",
    ]);
  });

  test("reach from their heading to their last line that is not blank", () => {
    const texts = ["Lead.", "", "## Cause", "", "No paper.", "", "## Status"];
    const [lead, cause] = parse(...texts) as [MarkdownBlock, Section];
    const source = texts.join("\n");
    expect(sliceOf(source, lead.position)).toBe("Lead.");
    expect(sliceOf(source, cause.position)).toBe("## Cause\n\nNo paper.");
    expect(cause.children.map(({ position }) => sliceOf(source, position))).toEqual(["No paper."]);
  });
});

describe("subsections", () => {
  test("begin at third-level headings, in a section and before the first", () => {
    expect(
      parse("### Parts", "All.", "", "## Cause", "Hot.", "", "### Status", "Open.", "", "## References"),
    ).toMatchObject([
      { type: "subsection", sectionType: "other", title: "Parts", children: [{ value: "All." }] },
      {
        type: "section",
        title: "Cause",
        children: [
          { type: "markdown", value: "Hot." },
          { type: "subsection", sectionType: "status", title: "Status", children: [{ value: "Open." }] },
        ],
      },
      { type: "section", title: "References", children: [] },
    ]);
  });

  test("reach from their heading to their last line that is not blank", () => {
    const texts = ["## Cause", "", "### Lid", "", "Open.", "", "## Status"];
    const [cause] = parse(...texts) as [Section];
    expect(cause.children.map(({ position }) => sliceOf(texts.join("\n"), position))).toEqual(["### Lid\n\nOpen."]);
  });

  test("have a heading without marks, at its place", () => {
    const [lid] = parse("### The *lid*") as [Subsection];
    expect(lid.heading).toMatchObject({ ruler: "", children: [{ type: "text", value: "The lid" }] });
    expect(sliceOf("### The *lid*", lid.heading.position)).toBe("### The *lid*");
  });
});

test("every block knows the link definitions of the whole article", () => {
  const nodes = parse(
    "See [manual].",
    "",
    "## Cause",
    "",
    "See [manual].",
    "",
    "## References",
    "",
    "[manual]: /m/ 'M'",
  );
  const blocks = nodes.flatMap((node) => (node.type === "section" ? node.children : [node])) as MarkdownBlock[];
  expect(blocks).toHaveLength(3);
  for (const { definitions } of blocks) {
    expect(Object.values(definitions)).toEqual([{ href: "/m/", title: "M" }]);
  }
});

test("a body of blank lines has no nodes", () => {
  expect(parse("", " ")).toEqual([]);
});

describe("what is nested too deep for markdown-it, which leaves it out", () => {
  const lists = (depth: number): string[] => Array.from({ length: depth }, (_, nth) => `${"  ".repeat(nth)}- item`);
  const problemsOf = (...texts: string[]): unknown =>
    parseMarkdownBody(linesOf(...texts)).problems.map(({ line, ruleId }) => [line, ruleId]);

  test.each([
    ["lists", lists(49), []],
    ["lists", ["Text", "", ...lists(50)], [[52, "nesting"]]],
    ["quotations", [`${"> ".repeat(99)}text`], []],
    ["quotations", [`${"> ".repeat(100)}text`], [[1, "nesting"]]],
  ])("is a problem at its line: %s (%#)", (_, texts, problems) => {
    expect(problemsOf(...texts)).toEqual(problems);
  });
});
