import { describe, expect, test } from "@jest/globals";
import { cutAtWord } from "../../lib/text/cut-at-word.ts";

describe("a text that is cut at a word", () => {
  test("stays as it is where it is short enough", () => {
    expect(cutAtWord("one two", 7)).toBe("one two");
  });

  test("loses the word that has no room, and ends in an ellipsis", () => {
    expect(cutAtWord("one two three", 10)).toBe("one two…");
    expect(cutAtWord("one two three", 9)).toBe("one two…");
    expect(cutAtWord("one two three", 8)).toBe("one…");
  });

  test("is cut inside of a word that alone is too long", () => {
    expect(cutAtWord("extraordinary", 6)).toBe("extra…");
  });
});
