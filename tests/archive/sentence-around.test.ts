import { describe, expect, test } from "@jest/globals";
import { sentenceAround } from "../../lib/archive/sentence-around.ts";

function around(piece: string, text: string): string {
  const start = text.indexOf(piece);
  return sentenceAround(text, start, start + piece.length);
}

describe("the sentence around a piece of text", () => {
  test("ends and begins where sentences do", () => {
    expect(around("Error 5", "Open the lid. The printer shows Error 5. Close it.")).toBe("The printer shows Error 5.");
    expect(around("Error 5", "Error 5 is shown! (It beeps.)")).toBe("Error 5 is shown!");
  });

  test("goes on over line breaks and a full stop that ends no sentence", () => {
    expect(around("Error 5", "Version 2.0 of\n   the driver, e.g. of Error 5\nin words")).toBe(
      "Version 2.0 of the driver, e.g. of Error 5 in words",
    );
  });

  test("is cut at a word, with an ellipsis", () => {
    const sentence = around("Error 5", `Error 5 ${"paper ".repeat(80)}`);
    expect(sentence).toMatch(/^Error 5 (paper )+paper…$/);
    expect(sentence.length).toBeLessThanOrEqual(160);
  });

  test("keeps the piece where much text precedes it", () => {
    const sentence = around("Error 5", `${"paper ".repeat(200)}Error 5 ${"tray ".repeat(200)}`);
    expect(sentence).toMatch(/^…(paper )+Error 5 (tray )+tray…$/);
    expect(sentence.length).toBeLessThanOrEqual(160);
  });
});
