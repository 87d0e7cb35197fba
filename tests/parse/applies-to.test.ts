import { describe, expect, test } from "@jest/globals";
import type { AppliesTo, AppliesToItem } from "../../lib/model/article.ts";
import { parseAppliesTo, splitAppliesTo, splitProduct } from "../../lib/parse/applies-to.ts";
import type { Line } from "../../lib/text/line.ts";
import { appliesToBox, boxLabel, boxRuler } from "../support/articles.ts";
import { linesOf, sliceOf } from "../support/tree.ts";

function boxOf(...lines: string[]): AppliesTo {
  const split = splitAppliesTo(linesOf(...lines));
  if (split === null) throw new Error("expected a box");
  return parseAppliesTo(split.box);
}

/** Items as nested arrays of their texts; a line that is no item is its text in angle brackets. */
type Outline = (string | Outline)[];
function outline(nodes: AppliesTo["children"]): Outline {
  return nodes.flatMap((node): Outline => {
    if (node.type === "preformatted") return [`<${node.children.map(({ value }) => value).join("")}>`];
    return node.children.length === 0 ? [node.text] : [node.text, outline(node.children)];
  });
}

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text).filter((text) => text !== "");

describe("splitAppliesTo", () => {
  test("finds the box between two rulers at the start of a body", () => {
    const split = splitAppliesTo(linesOf(...appliesToBox(" - Sample Tool, version 1.0 "), "Some text."));
    expect(split?.before).toEqual([]);
    expect(texts(split?.box ?? [])).toEqual([boxRuler, boxLabel, " - Sample Tool, version 1.0 ", boxRuler]);
    expect(texts(split?.after ?? [])).toEqual(["Some text."]);
  });

  test("finds it behind a notice (Q227598)", () => {
    const split = splitAppliesTo(linesOf("This tool is not finished.", "", ...appliesToBox(" - Sample Tool ")));
    expect(texts(split?.before ?? [])).toEqual(["This tool is not finished."]);
  });

  test("finds it where blank lines part ruler and label, and where the rulers are shorter (Q105668, Q89921)", () => {
    const ruler = "-".repeat(67);
    expect(splitAppliesTo(linesOf(ruler, "", boxLabel, "", " - Sample Tool ", ruler))).not.toBeNull();
  });

  test("finds none where the wording has no rulers: it stays text (Q86440)", () => {
    expect(splitAppliesTo(linesOf(boxLabel, "", " - Sample Tool "))).toBeNull();
  });

  test("finds none where a ruler is missing before or behind it", () => {
    expect(splitAppliesTo(linesOf(boxLabel, " - Sample Tool ", boxRuler))).toBeNull();
    expect(splitAppliesTo(linesOf("Some text.", boxLabel, " - Sample Tool ", boxRuler))).toBeNull();
    expect(splitAppliesTo(linesOf(boxRuler, boxLabel, " - Sample Tool "))).toBeNull();
  });

  test("finds none where a ruler is too short", () => {
    const ruler = "-".repeat(66);
    expect(splitAppliesTo(linesOf(ruler, boxLabel, " - Sample Tool ", ruler))).toBeNull();
  });
});

describe("parseAppliesTo", () => {
  test("nests items by their indent (Q166129)", () => {
    const { children } = boxOf(
      ...appliesToBox(
        " - Sample Tool, version 1.0, on platform(s):",
        "    - Sample System ",
        "       - small machines ",
        "    - Other System ",
        " - Other Tool ",
      ),
    );
    expect(outline(children)).toEqual([
      "Sample Tool, version 1.0, on platform(s):",
      ["Sample System", ["small machines"], "Other System"],
      "Other Tool",
    ]);
  });

  test("takes an item without a parent as one of the first level", () => {
    expect(outline(boxOf(...appliesToBox("    - Sample System ", " - Sample Tool ")).children)).toEqual([
      "Sample System",
      "Sample Tool",
    ]);
  });

  test("keeps the label as printed", () => {
    expect(boxOf(boxRuler, ` ${boxLabel}  `, boxRuler).label).toBe(boxLabel);
  });

  test("has no items in an empty box (Q96702)", () => {
    expect(boxOf(boxRuler, boxLabel, "", boxRuler).children).toEqual([]);
  });

  test("keeps a line that is no item as it stands, and begins a new list behind it (Q139995)", () => {
    const { children } = boxOf(
      ...appliesToBox(" - Sample Tool ", "when it is used with Q900002:", "    - Sample System "),
    );
    expect(outline(children)).toEqual(["Sample Tool", "<when it is used with Q900002:>", "Sample System"]);
    expect(children[1]).toMatchObject({ children: [{ type: "text" }, { type: "reference" }, { type: "text" }] });
  });

  test("takes a dash at the margin as no item", () => {
    expect(outline(boxOf(...appliesToBox("- Sample Tool")).children)).toEqual(["<- Sample Tool>"]);
  });

  test("points each item at its line without the indent, and the box at all of it", () => {
    const lines = [boxRuler, boxLabel, " - Sample Tool", "    - Sample System", boxRuler];
    const box = boxOf(...lines);
    const [tool] = box.children as [AppliesToItem];
    expect(sliceOf(lines.join("\n"), tool.position)).toBe("- Sample Tool");
    expect(tool.children.map(({ position }) => sliceOf(lines.join("\n"), position))).toEqual(["- Sample System"]);
    expect(sliceOf(lines.join("\n"), box.position)).toBe(lines.join("\n"));
  });
});

describe("splitProduct", () => {
  test.each([
    ["Sample Tool, version 2.0", "Sample Tool", ["2.0"]],
    ["Sample Tool, versions 2.0, 2.5a, 3.0", "Sample Tool", ["2.0", "2.5a", "3.0"]],
    ["Sample Tool version 2.0", "Sample Tool", ["2.0"]],
    ["Sample Tool for Systems, version 4.0 SP1", "Sample Tool for Systems", ["4.0 SP1"]],
  ])("parts product and versions of %p", (text, product, versions) => {
    expect(splitProduct(text)).toEqual({ product, versions });
  });

  test.each(["used with", "on platform(s)", "included with"])(
    "leaves out the tail of an item with children: %s",
    (tail) => {
      expect(splitProduct(`Sample Tool, version 2.0, ${tail}:`)).toEqual({ product: "Sample Tool", versions: ["2.0"] });
    },
  );

  test("keeps a version in the product's own name", () => {
    expect(splitProduct("Sample System 95")).toEqual({ product: "Sample System 95", versions: [] });
    expect(splitProduct("Sample version control")).toEqual({ product: "Sample version control", versions: [] });
  });

  test("leaves out a colon or comma at the end", () => {
    expect(splitProduct("Sample System:")).toEqual({ product: "Sample System", versions: [] });
    expect(splitProduct("Sample System, ")).toEqual({ product: "Sample System", versions: [] });
  });

  test("leaves out an editor's note (Q157157)", () => {
    expect(splitProduct("*EDITOR take the other one*Sample Tool, version 2.0* use 12, 34")).toEqual({
      product: "Sample Tool",
      versions: ["2.0"],
    });
  });
});
