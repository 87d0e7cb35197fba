import { expect, test } from "@jest/globals";
import { parseBody } from "../../lib/parse/body.ts";
import { appliesToBox, boxLabel } from "../support/articles.ts";
import { linesOf } from "../support/tree.ts";

function typesOf(...texts: string[]): string[] {
  return parseBody(linesOf(...texts)).map(({ type }) => type);
}

test("a body is legacy header, text, box and sections, in the order of its lines", () => {
  const types = typesOf(
    "3.00 3.10",
    "",
    "This tool is not finished.",
    "",
    ...appliesToBox(" - Sample Tool "),
    "Read this first.",
    "",
    "SUMMARY",
    "=======",
    "",
    "It prints.",
  );
  expect(types).toEqual(["legacyHeader", "paragraph", "appliesTo", "paragraph", "section"]);
});

test("a body without headings is blocks only (Q141209)", () => {
  expect(typesOf("It prints.", "", "   x = 1;")).toEqual(["paragraph", "code"]);
});

test("a second box inside a section stays ordinary text (Q65679)", () => {
  const [, section] = parseBody(
    linesOf(...appliesToBox(" - Sample Tool "), "SUMMARY", "=======", "", ...appliesToBox(" - Other Tool ")),
  );
  expect(section).toMatchObject({ type: "section" });
  expect(JSON.stringify(section)).toContain(boxLabel);
  expect(JSON.stringify(section)).not.toContain("appliesTo");
});

test("listings have the language of the article's product", () => {
  const texts = ["   SET TRAY TO 1", "   USE LID"];
  expect(parseBody(linesOf(...texts), "xbase")).toMatchObject([{ type: "code", language: "xbase" }]);
  expect(parseBody(linesOf(...texts), "c")).toMatchObject([{ type: "code", language: null }]);
});

test("the entries of a table of contents are references to headings, of the box's other side too", () => {
  const contents = ["IN THIS TASK", "------------", "", " - Open the lid", ""];
  const nodes = parseBody(linesOf(...contents, ...appliesToBox(" - Sample Tool "), "Open the lid", "------------"));
  expect(JSON.stringify(nodes)).toContain('"headingReference"');
});

test("an empty body has no nodes (Q96620)", () => {
  expect(parseBody([])).toEqual([]);
  expect(typesOf("", " ")).toEqual([]);
});
