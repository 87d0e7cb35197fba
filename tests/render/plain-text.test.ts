import { describe, expect, test } from "@jest/globals";
import type { AppliesToItem } from "../../lib/model/article.ts";
import { plainTextOf } from "../../lib/render/plain-text.ts";
import { paragraph, preformatted, reference, section, somewhere, text } from "../support/model.ts";

const item = (itemText: string, ...children: AppliesToItem[]): AppliesToItem => ({
  type: "appliesToItem",
  text: itemText,
  product: "another text",
  versions: ["9.9"],
  children,
  position: somewhere,
});

describe("plainTextOf", () => {
  test("is the text of blocks, unescaped, references as printed", () => {
    expect(plainTextOf(paragraph(text("a < b, see "), reference("Q900002", "q900002")))).toBe("a < b, see q900002");
    expect(plainTextOf(preformatted(text("  a\n b")))).toBe("  a\n b");
  });

  test("is the text of Markdown without its marks", () => {
    expect(plainTextOf({ type: "markdown", value: "*a* `b`", definitions: {}, position: somewhere })).toBe("a b");
  });

  test("is a section's title and its blocks, a line break between", () => {
    expect(plainTextOf(section("CAUSE", paragraph(text("One.")), paragraph(text("Two."))))).toBe("CAUSE\nOne.\nTwo.");
  });

  test("is the box's label and its items as printed, those below them too", () => {
    expect(
      plainTextOf({
        type: "appliesTo",
        label: "It applies to:",
        children: [item("Tool", item("System")), preformatted(text("stray")), item("Other")],
        position: somewhere,
      }),
    ).toBe("It applies to:\nTool\nSystem\nstray\nOther");
  });

  test("is the lines of a legacy header", () => {
    expect(plainTextOf({ type: "legacyHeader", lines: ["3.00", "WINDOWS"], position: somewhere })).toBe(
      "3.00\nWINDOWS",
    );
  });
});
