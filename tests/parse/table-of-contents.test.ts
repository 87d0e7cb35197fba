import { describe, expect, test } from "@jest/globals";
import type { BodyNode, Inline } from "../../lib/model/article.ts";
import { linkContents } from "../../lib/parse/table-of-contents.ts";
import { list, paragraph, section, subsection, text } from "../support/model.ts";

/** Titles that the entries of all lists refer to; the entry itself where it refers to none. */
function entriesOf(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    switch (node.type) {
      case "section":
      case "subsection":
        return entriesOf(node.children);
      case "list":
        return node.children.flatMap(({ children }) => entriesOf(children));
      case "paragraph":
        return node.children.map(entryOf);
      default:
        return [];
    }
  });
}

const entryOf = (inline: Inline): string => (inline.type === "headingReference" ? `→ ${inline.title}` : inline.value);

const entries = (...titles: string[]): ReturnType<typeof list> =>
  list(null, ...titles.map((title): [null, ReturnType<typeof paragraph>] => [null, paragraph(text(title))]));

describe("a table of contents", () => {
  test.each(["IN THIS TASK", "In this article", "CONTENTS", "Table of Contents"])(
    "is a list under %s, whose entries refer to the headings that they repeat (Q316308)",
    (title) => {
      const nodes = [
        subsection(title, entries("Open the lid", "CLOSE  it", "Missing")),
        section("Open the lid", subsection("Close it")),
      ];
      expect(entriesOf(linkContents(nodes))).toEqual(["→ Open the lid", "→ Close it", "Missing"]);
    },
  );

  test("may have lists in its list", () => {
    const inner = list(null, [null, paragraph(text("Open the lid")), entries("Close it")]);
    const nodes = [section("CONTENTS", inner), section("Open the lid"), section("Close it")];
    expect(entriesOf(linkContents(nodes))).toEqual(["→ Open the lid", "→ Close it"]);
  });

  test("keeps each entry as it is printed", () => {
    const [contents] = linkContents([section("CONTENTS", entries("OPEN the lid")), section("Open the lid")]);
    expect(JSON.stringify(contents)).toContain('"value":"OPEN the lid"');
  });
});

describe("no table of contents", () => {
  test("is a list under any other heading, or outside of all", () => {
    const nodes = [entries("Open the lid"), section("Parts", entries("Open the lid")), section("Open the lid")];
    expect(linkContents(nodes)).toEqual(nodes);
    expect(entriesOf(linkContents([...nodes, section("CONTENTS")]))).toEqual(["Open the lid", "Open the lid"]);
  });

  test("is text under its heading", () => {
    const nodes = [section("CONTENTS", paragraph(text("Open the lid"))), section("Open the lid")];
    expect(entriesOf(linkContents(nodes))).toEqual(["Open the lid"]);
  });
});
