import { describe, expect, test } from "@jest/globals";
import type { Code } from "../../../lib/model/article.ts";
import { code } from "../../../lib/parse/blocks/code.ts";
import { matchOf, sketchOf } from "../../support/blocks.ts";
import { sliceOf } from "../../support/tree.ts";

const codeOf = (texts: readonly string[], context: Parameters<typeof matchOf>[2] = {}): Code | undefined =>
  matchOf(code, texts, context)?.block as Code | undefined;

describe("a listing", () => {
  test("keeps its lines, and loses the blanks that all of them begin with", () => {
    expect(codeOf(["   if (tray == 1) {", "   \topen();", "   }"])?.value).toBe("if (tray == 1) {\n\topen();\n}");
  });

  test("goes on over blank lines, each of them kept", () => {
    expect(codeOf(["   open(tray);", "", "", "   close(tray);", "", "It prints."])?.value).toBe(
      "open(tray);\n\n\nclose(tray);",
    );
  });

  test("holds what stands between its parts and is no text", () => {
    expect(sketchOf("   open(tray);", "", "   tray lid roller", "", "   close(tray);")).toEqual([
      "code: open(tray); /  / tray lid roller /  / close(tray);",
    ]);
  });

  test("ends at text, and where a line stands left of it", () => {
    expect(
      sketchOf("   open(tray);", "", "   This is what you have to do with it:", "", "   close(tray);"),
    ).toHaveLength(3);
    expect(sketchOf("      open(tray);", "", "   close(tray);")).toHaveLength(2);
  });

  test("may be what a sentence announces as code, whatever it looks like", () => {
    expect(sketchOf("Type the following command:", "", "   tray lid")).toEqual([
      "paragraph: Type the following command:",
      "code: tray lid",
    ]);
    expect(sketchOf("Look at the following tray:", "", "   tray lid")[1]).toBe("lines: tray lid");
  });

  test("may be announced by a sentence that names a file before its colon", () => {
    expect(sketchOf("Type the following line in TRAY.TXT to open it:", "", "   tray lid")[1]).toBe("code: tray lid");
    expect(sketchOf("Add the following registry entry to LID.TXT in it:", "", "   tray lid")[1]).toBe(
      "lines: tray lid",
    );
  });

  test("is no message that a program shows, unless it is a dump of several lines", () => {
    const announcement = "You receive the following error message:";
    expect(sketchOf(announcement, "", "   Lid open, tray empty;")[1]).toBe("lines: Lid open, tray empty;");
    expect(sketchOf(announcement, "", ...["   eax=1", "   ebx=2", "   ecx=3", "   edx=4"])[1]).toMatch(/^code/);
  });

  test("of xBase has comments that read like prose (Q119284)", () => {
    const comment = ["      * This is what you have to do with the tray, and", "      * it is heavy."];
    expect(codeOf(comment, { language: "xbase" })?.value).toMatch(/^\* This is .*\n\* it is heavy\.$/);
    expect(codeOf(comment, { language: "c" })).toBeUndefined();
  });

  test("is a section of an INI file, also without equals signs (Q119827)", () => {
    expect(codeOf(["   [Trays]", "   Lid one", "   Lid two"])?.value).toBe("[Trays]\nLid one\nLid two");
    expect(codeOf(["   [Trays]", "   This is what you can do with the lid", "   of it."])).toBeUndefined();
  });

  test("is shown without the blank that DIR begins with (Q98256)", () => {
    expect(codeOf([" Volume in drive C is TRAY", " Directory of C:\\"])?.value).toMatch(/^Volume in drive C is TRAY\n/);
  });

  test("has a language, by its lines or the article's product", () => {
    expect(codeOf(["<p>tray</p>", "<p>lid</p>"])?.language).toBe("html");
    expect(codeOf(["SET TRAY TO 1", "USE LID"], { language: "xbase" })?.language).toBe("xbase");
    expect(codeOf(["dir /w", "dir /p"])?.language).toBeNull();
  });

  test("has its place in the source", () => {
    const texts = ["   open(tray);", "", "     close(tray);"];
    const { position } = codeOf(texts) as Code;
    expect(sliceOf(texts.join("\n"), position)).toBe("open(tray);\n\n     close(tray);");
  });
});

test.each([
  ["text", ["It prints when the lid is open and the tray is not."]],
  ["mostly text", ["open(tray);", "It is the tray of the printer.", "It prints to the lid."]],
])("no listing is %s", (_, texts) => {
  expect(matchOf(code, texts)).toBeNull();
});
