import { describe, expect, test } from "@jest/globals";
import { emphasisOf, isName, termOf } from "../../lib/archive/term.ts";
import { termsOf } from "../../lib/archive/terms-of.ts";
import type { ArticleId } from "../../lib/model/article-id.ts";
import { articleWith, paragraph, section, text } from "../support/model.ts";

const nothingTold = { codes: [], citations: [], families: [] };

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

  test("are two words and their pair where two follow one another", () => {
    expect(shared(termsOfTitle("Paper tray"), termsOfTitle("Paper lid"))).toBe(number + 1);
    expect(shared(termsOfTitle("Paper tray"), termsOfTitle("Paper tray"))).toBe(number + 3);
  });

  test("are pairs over words that say nothing", () => {
    expect(shared(termsOfTitle("Tray of the printer"), termsOfTitle("Tray in a printer"))).toBe(number + 3);
  });

  test("hold inner dots, so that a file's name is one", () => {
    expect(shared(termsOfTitle("lid.dll"), termsOfTitle("lid.exe"))).toBe(number);
  });

  test("have more weight in title and text than in one of them, and more the oftener they stand in the text", () => {
    const body = paragraph(text("tray, lid, lid, jam and jam, but a jam"));
    const terms = termsOf(articleWith({ id: "Q900001", title: "Tray opens", children: [body] }), nothingTold);
    const [pair, tray, lid, jam, , opens, id] = Array.from(terms, emphasisOf);
    expect([pair, tray, lid, jam, opens, id]).toEqual([8, 25, 12, 15, 12, 25]);
  });

  test("name its subject where they are in the title, or are its number; numbers and words of its product's name do not", () => {
    const body = paragraph(text("a lid"));
    const families = ["Traymaker Pro"];
    const article = articleWith({ id: "Q900001", title: "Traymaker 2001 jams", children: [body] });
    const [number, jams] = [[...termsOfTitle("", "Q900001")].at(-1), [...termsOfTitle("jams")][0]];
    const terms = termsOf(article, { ...nothingTold, families });
    expect(Array.from(terms).filter(isName).map(termOf)).toEqual([jams, number]);
  });

  test("hold its codes and the articles that it cites, standing phrases aside", () => {
    const terms = termsOf(articleWith({ title: "" }), {
      ...nothingTold,
      codes: [{ code: "LNK2001", sentence: "" }],
      citations: [
        { target: "Q900077", title: null, isBoilerplate: false },
        { target: "Q900078", title: null, isBoilerplate: true },
      ],
    });
    expect(terms).toHaveLength(3);
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

  test("are none of a phrase that many articles repeat", () => {
    const phrase = { ...paragraph(text("Trays may hold paper")), boilerplate: "trays" };
    expect(termsOf(articleWith({ title: "", children: [phrase] }), nothingTold)).toHaveLength(1);
  });
});
