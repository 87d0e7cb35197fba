import { describe, expect, test } from "@jest/globals";
import { errorCodesOf } from "../../../lib/archive/codes/error-codes-of.ts";
import { parseSource } from "../../../lib/parse/parse-source.ts";
import { textArticle } from "../../support/articles.ts";

function codesIn(...body: string[]): ReturnType<typeof errorCodesOf> {
  return codesOfArticle({ body });
}

function codesOfArticle(written: Parameters<typeof textArticle>[0]): ReturnType<typeof errorCodesOf> {
  const [article] = parseSource({ path: "a.txt", bytes: Buffer.from(textArticle(written)) }).articles;
  if (article === undefined) throw new Error("no article");
  return errorCodesOf(article);
}

describe("the error codes of an article", () => {
  test("are listed once, however they are spelt, with the sentence of their first mention", () => {
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

  test("include events whose number follows a label", () => {
    const codes = codesIn("   Event ID: 1030", "   Source: Tray", "   Description: The tray is shut.");
    expect(codes).toEqual([
      { code: "Event ID 1030", sentence: "Event ID: 1030 Source: Tray Description: The tray is shut." },
    ]);
  });

  test("include exceptions whose code follows a label", () => {
    const codes = codesIn("   App: tray.exe (pid=132)", "   Exception number: c0000005 (access violation)");
    expect(codes.map(({ code }) => code)).toEqual(["0xC0000005"]);
  });

  test("include those in listings, with the line as their sentence, after those in the text", () => {
    const codes = codesIn(
      "The compiler says why; see also C2143.",
      "",
      "1. Compile this program:",
      "",
      "      int main() { press(); return 0; }",
      "      // tray.cpp(1) : error C2065: 'press' : undeclared",
      "",
      "Warning C2143 is another.",
    );
    expect(codes).toEqual([
      { code: "C2143", sentence: "Warning C2143 is another." },
      { code: "C2065", sentence: "// tray.cpp(1) : error C2065: 'press' : undeclared" },
    ]);
  });

  test("include those found only in the title or the query words", () => {
    const codes = codesOfArticle({ title: "FIX: STOP 0x50 When the Tray Is Shut", queryWords: "jam 0x80070005" });
    expect(codes).toEqual([
      { code: "STOP 0x00000050", sentence: "FIX: STOP 0x50 When the Tray Is Shut" },
      { code: "0x80070005", sentence: "jam 0x80070005" },
    ]);
  });

  test("do not include placeholders", () => {
    expect(codesIn("The status is 0xC0000005 or error 0x00000000.")).toEqual([
      { code: "0xC0000005", sentence: "The status is 0xC0000005 or error 0x00000000." },
    ]);
  });
});
