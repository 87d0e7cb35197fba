import { describe, expect, test } from "@jest/globals";
import { excerptOf } from "../../lib/search/excerpt.ts";

const shown = (text: string, ...asked: string[]): string =>
  excerptOf(text, new Set(asked))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

describe("an excerpt", () => {
  test("marks the words that were asked for, in all forms and as parts of others", () => {
    expect(shown("Printers print. The printer's tray.h is Tray_Lid.", "print", "tray")).toBe(
      "Printers [print]. The printer's [tray.h] is [Tray_Lid].",
    );
    expect(shown("Printing it", "print")).toBe("[Printing] it");
  });

  test("is the stretch of a long text that has most of them", () => {
    const filler = "other words stand here ".repeat(40);
    const text = `${filler}the tray and the lid are open ${filler}`;
    const excerpt = shown(text, "tray", "lid");
    expect(excerpt).toContain("the [tray] and the [lid] are open");
    expect(excerpt).toMatch(/^… .* …$/);
  });

  test("is the stretch in which a phrase stands, where there is one", () => {
    const filler = "other words stand here ".repeat(40);
    const text = `${filler}lid, tray and lid ${filler}and a tray: lid it has ${filler}`;
    const excerpt = excerptOf(text, new Set(["tray", "lid"]), "tray lid").map((piece) => piece.text);
    expect(excerpt.join("")).toMatch(/^… stand here and a tray: lid it has other/);
    expect(excerptOf(text, new Set(["tray", "lid"]), "lid it is")).toEqual(excerptOf(text, new Set(["tray", "lid"])));
  });

  test("is the beginning where nothing was found in the text", () => {
    expect(shown("The tray is open.", "lid")).toBe("The tray is open.");
    expect(shown("", "lid")).toBe("");
  });
});
