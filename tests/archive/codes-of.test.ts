import { describe, expect, test } from "@jest/globals";
import { codesOf } from "../../lib/archive/codes-of.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { textArticle } from "../support/articles.ts";

function codesIn(...body: string[]): ReturnType<typeof codesOf> {
  const [article] = parseSource({ path: "a.txt", bytes: Buffer.from(textArticle({ body })) }).articles;
  if (article === undefined) throw new Error("no article");
  return codesOf(article);
}

describe("the error codes of an article", () => {
  test("stand there once, however they are spelt, with the sentence of their first mention", () => {
    expect(codesIn("The lid opens. Then Stop 0x1E is shown. See error 1722.", "", "STOP 0x0000001E is bad.")).toEqual([
      { code: "STOP 0x0000001E", sentence: "Then Stop 0x1E is shown." },
      { code: "Error 1722", sentence: "See error 1722." },
    ]);
  });

  test("are found in headings, lists and tables, whose row is the sentence", () => {
    const codes = codesIn(
      "Run-time error '13'",
      "-------------------",
      "",
      "1. Wait for error 1722.",
      "",
      "2. Go on.",
      "",
      "   Code         Meaning",
      "   --------------------------",
      "   0x8007000E   The tray is full",
      "   0x80070005   The tray is shut",
    );
    expect(codes).toEqual([
      { code: "Run-time error 13", sentence: "Run-time error '13'" },
      { code: "Error 1722", sentence: "Wait for error 1722." },
      { code: "0x8007000E", sentence: "0x8007000E The tray is full" },
      { code: "0x80070005", sentence: "0x80070005 The tray is shut" },
    ]);
  });

  test("are events, too, whose number stands behind a label", () => {
    const codes = codesIn("   Event ID: 1030", "   Source: Tray", "   Description: The tray is shut.");
    expect(codes).toEqual([
      { code: "Event ID 1030", sentence: "Event ID: 1030 Source: Tray Description: The tray is shut." },
    ]);
  });

  test("are none where a number stands for any other", () => {
    expect(codesIn("The status is 0xC0000005 or error 0x00000000.")).toEqual([
      { code: "0xC0000005", sentence: "The status is 0xC0000005 or error 0x00000000." },
    ]);
  });
});
