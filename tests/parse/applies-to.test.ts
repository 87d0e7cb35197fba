import { describe, expect, test } from "@jest/globals";
import type { AppliesTo, AppliesToItem } from "../../lib/model/article.ts";
import { rangeOf, type Position } from "../../lib/model/position.ts";
import { appliesToOf, parseAppliesTo, splitAppliesTo } from "../../lib/parse/applies-to.ts";
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
    if (node.type === "lines") return [`<${node.children.map(({ value }) => value).join("")}>`];
    return node.children.length === 0 ? [node.text] : [node.text, outline(node.children)];
  });
}

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text).filter((text) => text !== "");

describe("splitAppliesTo", () => {
  test("finds the box between two rulers at the start of a body", () => {
    const split = splitAppliesTo(linesOf(...appliesToBox(" - Sample Tool, version 1.0 "), "Some text."));
    expect(split?.before).toEqual([]);
    expect(texts(split?.box ?? [])).toEqual([boxRuler, boxLabel, " - Sample Tool, version 1.0", boxRuler]);
    expect(texts(split?.after ?? [])).toEqual(["Some text."]);
  });

  test("finds it behind a notice (Q227598)", () => {
    const split = splitAppliesTo(linesOf("This tool is not finished.", "", ...appliesToBox(" - Sample Tool ")));
    expect(texts(split?.before ?? [])).toEqual(["This tool is not finished."]);
  });

  test("finds it behind the same sentence without rulers, which stays text (Q118694)", () => {
    const split = splitAppliesTo(linesOf(boxLabel.replace(":", ""), "", ...appliesToBox(" - Sample Tool ")));
    expect(texts(split?.before ?? [])).toEqual([boxLabel.replace(":", "")]);
    expect(split?.box).toHaveLength(5);
  });

  test("finds the first of two; the second stays text (Q65679)", () => {
    const split = splitAppliesTo(linesOf(...appliesToBox(" - Sample Tool "), ...appliesToBox(" - Late Tool ")));
    expect(texts(split?.after ?? [])).toContain(" - Late Tool");
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

  test("keeps label, rulers and markers as printed, blanks around them aside", () => {
    const shorter = "-".repeat(68);
    const box = boxOf(`${boxRuler} `, ` ${boxLabel}  `, " - Sample Tool ", shorter);
    expect(box.label).toBe(boxLabel);
    expect(box.rulers).toEqual([boxRuler, shorter]);
    expect(box.children).toMatchObject([{ marker: "-", text: "Sample Tool" }]);
  });

  test("parts each item, and says what its children are to it (Q166129)", () => {
    const { children } = boxOf(
      ...appliesToBox(
        " - Sample Tool, version 1.0, on platform(s):",
        "    - the operating system: Sample System, version 2.0 ",
        "    - the hardware: Sample Machine ",
      ),
    );
    expect(children).toMatchObject([
      {
        role: "product",
        product: "Sample Tool",
        versions: ["1.0"],
        relation: "onPlatforms",
        children: [
          { role: "operatingSystem", product: "Sample System", versions: ["2.0"], relation: null },
          { role: "hardware", product: "Sample Machine", versions: [], relation: null },
        ],
      },
    ]);
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

  test("points each item at its line and those of its children, and the box at all of it", () => {
    const lines = [boxRuler, boxLabel, " - Sample Tool", "    - Sample System", boxRuler];
    const box = boxOf(...lines);
    const [tool] = box.children as [AppliesToItem];
    expect(sliceOf(lines.join("\n"), tool.position)).toBe("- Sample Tool\n    - Sample System");
    expect(tool.children.map(({ position }) => sliceOf(lines.join("\n"), position))).toEqual(["- Sample System"]);
    expect(sliceOf(lines.join("\n"), box.position)).toBe(lines.join("\n"));
  });
});

test("appliesToOf makes a box without rulers, label and markers of the items of front matter", () => {
  const [position] = linesOf("appliesTo: Sample Tool").map((line) => rangeOf(line));
  const box = appliesToOf(["Sample Tool, version 1.0", "Other Tool"], position as Position);
  expect(box).toMatchObject({ type: "appliesTo", rulers: ["", ""], label: "", position });
  expect(box.children).toMatchObject([
    { type: "appliesToItem", marker: "", text: "Sample Tool, version 1.0", product: "Sample Tool", versions: ["1.0"] },
    { type: "appliesToItem", marker: "", text: "Other Tool", product: "Other Tool", versions: [] },
  ]);
});
