import { describe, expect, test } from "@jest/globals";
import { emphasisOf, nameWeightOf, termOf } from "../../../lib/archive/related/term.ts";
import { termsOf } from "../../../lib/archive/related/terms-of.ts";
import type { ArticleId } from "../../../lib/model/article-id.ts";
import { articleWith, paragraph, section, text } from "../../support/model.ts";

const nothingTold = { codes: [], citations: [], productNames: [] };

function termsOfTitle(title: string, id: ArticleId = "Q900000"): Set<number> {
  return new Set(Array.from(termsOf(articleWith({ id, title }), nothingTold), termOf));
}

function shared(one: Set<number>, other: Set<number>): number {
  return [...one].filter((term) => other.has(term)).length;
}

describe("the words of an article", () => {
  const number = 1;

  test("are the same in capitals and in the plural", () => {
    expect(shared(termsOfTitle("Jammed TRAYS"), termsOfTitle("jammed tray"))).toBe(number + 3);
  });

  test("do not include function words", () => {
    expect(shared(termsOfTitle("Tray of the printer"), termsOfTitle("Lid in the way of it"))).toBe(number);
  });

  test("include each pair of successive words of the title", () => {
    expect(shared(termsOfTitle("Paper tray"), termsOfTitle("Paper lid"))).toBe(number + 1);
    expect(shared(termsOfTitle("Paper tray"), termsOfTitle("Paper tray"))).toBe(number + 3);
    expect(shared(termsOfTitle("Tray of the printer"), termsOfTitle("Tray in a printer"))).toBe(number + 3);
  });

  test("include no pair where neither word is a name", () => {
    const title = articleWith({ title: "Paper tray" });
    expect(termsOf(title, { ...nothingTold, productNames: ["Paper Tray Maker"] })).toHaveLength(number + 2);
  });

  test("have inner dots, so that a file's name is one, and so is the part before its dot", () => {
    expect(shared(termsOfTitle("lid.dll"), termsOfTitle("lid.dll"))).toBe(number + 3);
    expect(shared(termsOfTitle("lid.dll"), termsOfTitle("lid.exe"))).toBe(number + 1);
    expect(shared(termsOfTitle("4.0"), termsOfTitle("4.1"))).toBe(number);
  });

  const filler = paragraph(text("hum ".repeat(120)));

  test("have more weight in title and text than in one of them, and more the more often they occur in the text", () => {
    const body = paragraph(text("tray, lid, lid, jam and jam, but a jam, and once a lever"));
    const terms = termsOf(articleWith({ title: "tray of opens", children: [filler, body] }), nothingTold);
    const [tray, opens, , lid, jam, , lever] = Array.from(terms, emphasisOf);
    expect([tray, jam, lid, opens, lever]).toEqual([27, 15, 11, 11, 8]);
  });

  test("have more weight near the beginning of the text", () => {
    const [early, late] = [paragraph(text("tray, lid")), paragraph(text("lever"))];
    const terms = termsOf(articleWith({ title: "tray", children: [early, filler, late] }), nothingTold);
    const [tray, lid, , lever] = Array.from(terms, emphasisOf);
    expect([tray, lid, lever]).toEqual([50, 15, 8]);
  });

  test("have more weight where they are written as names are", () => {
    const body = paragraph(text("Open the Lid and lidmaker.exe. Levers hum. SYS does, and a tray"));
    const terms = termsOf(articleWith({ title: "", children: [filler, body] }), nothingTold);
    const [, open, lid, lidmaker, lidmakerExe, lever, sys, tray] = Array.from(terms, emphasisOf);
    expect([open, lid, lidmaker, lidmakerExe, lever, sys, tray]).toEqual([8, 11, 11, 11, 8, 11, 8]);
  });

  test("name its subject where they are in the title, or are its number; numbers and words of its product's name do not", () => {
    const body = paragraph(text("a lid"));
    const article = articleWith({ id: "Q900001", title: "Traymaker 2001 jams", children: [body] });
    const [number, jams] = [[...termsOfTitle("", "Q900001")].at(-1), [...termsOfTitle("jams")][0]];
    const terms = termsOf(article, { ...nothingTold, productNames: ["Traymaker Pro"] });
    const names = Array.from(terms).filter((packed) => nameWeightOf(packed) > 0);
    expect(names.map(termOf).slice(0, 2)).toEqual([jams, number]);
  });

  test("name its subject the less where the text lacks them, the more where it repeats them or writes them as names", () => {
    const body = paragraph(text("The tray and the Lid. A jam, a jam, a jam"));
    const terms = termsOf(articleWith({ title: "Lever, tray, lid, jam", children: [body] }), nothingTold);
    expect(Array.from(terms, nameWeightOf)).toEqual([0.6, 1, 2, 2, 1, 1, 1, 1]);
  });

  test("include its codes and the articles that it cites outside of standing phrases", () => {
    const terms = termsOf(articleWith({ title: "" }), {
      ...nothingTold,
      codes: [{ code: "LNK2001", sentence: "" }],
      citations: [
        { target: "Q900077", title: null, isBoilerplate: false },
        { target: "Q900078", title: null, isBoilerplate: true },
      ],
    });
    expect(Array.from(terms, nameWeightOf)).toEqual([0.6, 1, 1]);
  });

  test("are those of the title without its prefix", () => {
    expect(shared(termsOfTitle("XTRAY: Lid hums"), termsOfTitle("XTRAY: Paper jams"))).toBe(number);
  });

  test("are those of the first 2,500 characters of the text", () => {
    const long = Array.from({ length: 500 }, (_, nth) => paragraph(text(`word${String(nth)}x`)));
    const terms = termsOf(articleWith({ title: "", children: [section("A", ...long)] }), nothingTold);
    expect(terms.length).toBeGreaterThan(250);
    expect(terms.length).toBeLessThan(400);
  });

  test("do not include those of a standing phrase", () => {
    const phrase = { ...paragraph(text("Trays may hold paper")), boilerplate: "trays" };
    expect(termsOf(articleWith({ title: "", children: [phrase] }), nothingTold)).toHaveLength(1);
  });
});
