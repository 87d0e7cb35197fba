import { describe, expect, test } from "@jest/globals";
import { plainTextOf } from "../../lib/render/plain-text.ts";
import {
  appliesTo,
  appliesToItem,
  legacyHeader,
  list,
  paragraph,
  preformatted,
  reference,
  section,
  somewhere,
  subsection,
  table,
  text,
} from "../support/model.ts";

const position = somewhere;

describe("plainTextOf", () => {
  test("is the text of blocks, unescaped, references as printed", () => {
    expect(plainTextOf(paragraph(text("a < b, see "), reference("Q900002", "q900002")))).toBe("a < b, see q900002");
    expect(plainTextOf(preformatted(text("  a\n b")))).toBe("  a\n b");
    expect(plainTextOf({ type: "lines", children: [text("a\nb")], position })).toBe("a\nb");
    expect(plainTextOf({ type: "code", language: null, value: "a\n  b", position })).toBe("a\n  b");
  });

  test("is the text of Markdown without its marks", () => {
    expect(plainTextOf({ type: "markdown", value: "*a* `b`", definitions: {}, position })).toBe("a b");
  });

  test("is a list's text without its markers", () => {
    const inner = list(null, [null, paragraph(text("two"))]);
    expect(plainTextOf(list("decimal", [1, paragraph(text("one")), inner], [2, paragraph(text("three"))]))).toBe(
      "one\ntwo\nthree",
    );
  });

  test("is a label with its text", () => {
    const parts = { children: [text(" It is hot.")], position };
    expect(plainTextOf({ type: "note", noteType: "tip", label: "Tip:", ...parts })).toBe("Tip: It is hot.");
    expect(plainTextOf({ type: "question", label: "Q.", ...parts })).toBe("Q. It is hot.");
    expect(plainTextOf({ type: "answer", label: "A.", ...parts })).toBe("A. It is hot.");
  });

  test("is a line for each row, field, term and reference", () => {
    expect(plainTextOf(table(["text", "text"], ["Part", "Size"], ["tray", "12"]))).toBe("Part Size\ntray 12");
    const entry = { type: "fieldEntry" as const, label: "Source:", children: [text("Tray")], position };
    expect(plainTextOf({ type: "fieldList", fieldListType: "event", children: [entry, entry], position })).toBe(
      "Source: Tray\nSource: Tray",
    );
    const definition = { type: "definition" as const, term: [text("tray")], children: [text("a part")], position };
    expect(plainTextOf({ type: "definitionList", children: [definition], position })).toBe("tray: a part");
    const item = { type: "referenceItem" as const, children: [text("Q900003 How")], position };
    expect(plainTextOf({ type: "referenceList", children: [item, item], position })).toBe("Q900003 How\nQ900003 How");
  });

  test("is what separates, but no ruler", () => {
    expect(plainTextOf({ type: "separator", value: "-or-", position })).toBe("-or-");
    expect(plainTextOf({ type: "rule", value: "-----", position })).toBe("");
  });

  test("is a section's title and its blocks, a line break between", () => {
    expect(plainTextOf(section("CAUSE", paragraph(text("One.")), subsection("Lid", paragraph(text("Two.")))))).toBe(
      "CAUSE\nOne.\nLid\nTwo.",
    );
  });

  test("is the box's label and its items as printed, those below them too", () => {
    const item = { ...appliesToItem("Tool, version 9.9", appliesToItem("System")), product: "another text" };
    const stray = { type: "lines" as const, children: [text("stray")], position };
    expect(plainTextOf(appliesTo("It applies to:", item, stray, appliesToItem("Other")))).toBe(
      "It applies to:\nTool, version 9.9\nSystem\nstray\nOther",
    );
  });

  test("is the lines of a legacy header", () => {
    expect(plainTextOf(legacyHeader("3.00", "WINDOWS"))).toBe("3.00\nWINDOWS");
  });
});
