import { describe, expect, test } from "@jest/globals";
import { preformattedOf } from "../../../lib/parse/blocks/preformatted.ts";
import { inlineText, linesOf, sliceOf } from "../../support/tree.ts";

describe("preformatted text", () => {
  test("keeps line breaks, blank lines and blanks, but for those that all lines begin with", () => {
    const { children } = preformattedOf(linesOf("   tray  1", "", "     lid  2"));
    expect(inlineText(children)).toBe("tray  1\n\n  lid  2");
  });

  test("reaches over its lines", () => {
    const texts = ["   tray  1", "   lid   2"];
    expect(sliceOf(texts.join("\n"), preformattedOf(linesOf(...texts)).position)).toBe("tray  1\n   lid   2");
  });

  test("says which kind of table it was expected to be, if any", () => {
    expect(preformattedOf(linesOf("tray"))).not.toHaveProperty("unread");
    expect(preformattedOf(linesOf("tray"), "files")).toMatchObject({ unread: "files" });
  });
});
