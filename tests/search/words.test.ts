import { describe, expect, test } from "@jest/globals";
import { queryWordsOf } from "../../lib/search/query-words.ts";
import { stemOf } from "../../lib/search/stem.ts";
import { wordsOf } from "../../lib/search/words.ts";

const wholes = (text: string): string[] => wordsOf(text).map(({ whole }) => whole);

describe("the words of a text", () => {
  test("are in small letters, codes and names whole", () => {
    expect(wholes("C++ calls WM_PAINT in Vbrun300.dll: LNK2001, 0x0000001E.")).toEqual([
      "c++",
      "calls",
      "wm_paint",
      "in",
      "vbrun300.dll",
      "lnk2001",
      "0x0000001e",
    ]);
  });

  test("have the parts that a dot, hyphen or underscore joins", () => {
    expect(wordsOf("screen.height run-time tray")).toEqual([
      { whole: "screen.height", parts: ["screen", "height"] },
      { whole: "run-time", parts: ["run", "time"] },
      { whole: "tray", parts: [] },
    ]);
  });

  test("are without apostrophes and what follows of a genitive", () => {
    expect(wholes("The printer's tray doesn't open.")).toEqual(["the", "printer", "tray", "doesnt", "open"]);
  });

  test("are no endless runs of characters", () => {
    expect(wholes("x".repeat(41))).toEqual([]);
  });
});

describe("the words of a query", () => {
  test("are those that tell something, each once", () => {
    expect(queryWordsOf("how do I open the tray of the tray").map(({ whole }) => whole)).toEqual(["open", "tray"]);
  });

  test("are all where none tells anything", () => {
    expect(queryWordsOf("how to").map(({ whole }) => whole)).toEqual(["how", "to"]);
  });
});

describe("a stem", () => {
  test.each([
    ["printers", "printer"],
    ["printing", "printed"],
    ["replies", "reply"],
    ["hopping", "hopped"],
    ["agreed", "agree"],
    ["conditional", "condition"],
    ["installation", "install"],
    ["yielding", "yields"],
    ["controlling", "controlled"],
  ])("is one for %s and %s", (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each(["lnk2001", "c++", "vbrun300.dll", "os"])("of %s is the word itself", (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
