import { describe, expect, test } from "@jest/globals";
import { rowLists } from "../../../lib/archive/related/row-lists.ts";
import { emphasized } from "../../../lib/archive/related/term.ts";
import { termVectors } from "../../../lib/archive/related/term-vectors.ts";
import { TopicSpace } from "../../../lib/archive/related/topic-space.ts";

/** Rows of words, each word a number. */
function topicsOf(...rows: number[][]): TopicSpace {
  const terms = rowLists(rows.map((row) => row.map((word) => emphasized(word, 8))));
  return new TopicSpace(termVectors(terms, { mostSharers: 100, mostTerms: 10 }));
}

const [tray, lid, paper, jam, font, glyph] = [1, 2, 3, 4, 5, 6];
const rows = [
  [tray, lid],
  [paper, jam],
  [tray, lid, paper, jam],
  [font, glyph],
  [font, glyph],
  [7, 8],
];
const topics = topicsOf(...rows);

describe("the topics of two rows", () => {
  test("are alike where other rows have the words of both together", () => {
    expect(topics.likeness(0, 1)).toBeGreaterThan(0.1);
    expect(topics.likeness(0, 2)).toBeGreaterThan(topics.likeness(0, 1));
  });

  test("are the same where the rows are", () => {
    expect(topics.likeness(3, 4)).toBeCloseTo(1, 1);
  });

  test("have nothing in common where no row joins their words", () => {
    expect(topics.likeness(0, 3)).toBeLessThan(0.01);
  });

  test("are none where a row has no word that others have", () => {
    expect(topics.likeness(5, 5)).toBe(0);
    expect(topics.likeness(5, 0)).toBe(0);
  });

  test("are told the same each time", () => {
    const again = topicsOf(...rows);
    for (const row of rows.keys()) expect(again.likeness(0, row)).toBe(topics.likeness(0, row));
  });
});
