import { describe, expect, test } from "@jest/globals";
import { stemOf } from "../../lib/search/stem.ts";

describe("a stem", () => {
  test.each([
    ["print", "prints", "printing", "printed"],
    ["use", "uses", "used", "using"],
    ["add", "adds", "added", "adding"],
    ["map", "maps", "mapped", "mapping"],
    ["hope", "hopes", "hoped", "hoping"],
    ["pc", "pcs"],
  ])("is shared by the forms of %s", (word, ...forms) => {
    expect(new Set(forms.map(stemOf))).toEqual(new Set([stemOf(word)]));
  });

  test.each([
    ["one", "on"],
    ["use", "us"],
    ["ide", "id"],
    ["dos", "do"],
    ["added", "ad"],
  ])("of %s is another than that of %s", (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test("is the word itself where it is none of English letters", () => {
    expect(["vbrun300.dll", "c++", "größe", "0x1e"].map(stemOf)).toEqual(["vbrun300.dll", "c++", "größe", "0x1e"]);
  });
});
