import { describe, expect, test } from "@jest/globals";
import { visitTerms, type WordForm } from "../../../lib/archive/related/visit-terms.ts";

function formsOf(text: string): WordForm[] {
  const forms: WordForm[] = [];
  visitTerms(text, (_, form) => forms.push(form));
  return forms;
}

describe("the form of a word", () => {
  test("is that of an identifier in capitals, with a later one, with digits, with `_` and with an inner dot", () => {
    expect(formsOf("SYS CTray tray32 lid_open")).toEqual(Array(4).fill("identifier"));
    expect(formsOf("lid.exe")).toEqual(["identifier", "identifier"]);
  });

  test("is not that of an identifier for a number", () => {
    expect(formsOf("2001 4.0")).toEqual(["plain", "plain"]);
  });

  test("is different for a capital inside a sentence and at its beginning", () => {
    expect(formsOf("Open the Lid. Hum")).toEqual(["opening", "plain", "capitalized", "opening"]);
    expect(formsOf('hum: "Lid" (Tray)')).toEqual(["plain", "opening", "capitalized"]);
  });
});
