import { describe, expect, test } from "@jest/globals";
import { allOf, either, rank, textsOf, type RankedWord } from "../../lib/search/rank.ts";

/** A word by the articles that have it in their titles, with the titles' lengths, and in their texts, with levels. */
function word(
  form: string,
  titles: Record<number, number>,
  texts: Record<number, number>,
  titleForm = form,
): RankedWord {
  const postings = (of: Record<number, number>): { places: Uint32Array; values: Uint8Array } => ({
    places: Uint32Array.from(Object.keys(of).map(Number)),
    values: Uint8Array.from(Object.values(of)),
  });
  return { form, titles: [{ form: titleForm, postings: postings(titles) }], texts: textsOf(postings(texts)) };
}

const order = (...words: RankedWord[]): number[] => [...rank(words, 100).places];

describe("articles come first", () => {
  test("that have more of the words", () => {
    expect(order(word("tray", {}, { 1: 5, 2: 5 }), word("lid", {}, { 2: 5, 3: 5 }))).toEqual([2, 1, 3]);
  });

  test("that have the words in their titles", () => {
    expect(order(word("tray", { 4: 6 }, { 1: 8, 4: 1 }))).toEqual([4, 1]);
  });

  test("whose title is short", () => {
    expect(order(word("tray", { 1: 12, 2: 3 }, { 1: 3, 2: 3 }))).toEqual([2, 1]);
  });

  test("whose title has the word as it was asked for", () => {
    const trays = word("tray", { 1: 4 }, { 1: 3, 2: 3 }, "trays");
    const both = { ...trays, titles: [...trays.titles, ...word("tray", { 2: 4 }, {}).titles] };
    expect(order(both)).toEqual([2, 1]);
  });

  test("in which the word is stronger", () => {
    expect(order(word("tray", {}, { 1: 2, 2: 9 }))).toEqual([2, 1]);
  });
});

test("articles that lack most of the words' weight are no results", () => {
  const common = Object.fromEntries(Array.from({ length: 90 }, (_, place) => [place, 3]));
  const { places, complete } = rank([word("the", {}, common), word("tray", {}, { 1: 3, 95: 3 })], 100);
  expect([...places]).toEqual([1, 95]);
  expect(complete).toBe(1);
});

test("articles have all words that have each as it was asked for, whatever they have of its parts", () => {
  const part = (form: string, texts: Record<number, number>): RankedWord => ({
    ...word(form, {}, texts),
    isPart: true,
  });
  const whole = word("tray.dll", {}, { 1: 3, 2: 3 });
  const parts = [part("tray", { 1: 3, 2: 3, 3: 3 }), part("dll", { 1: 3, 4: 3 })];
  expect(rank([whole, ...parts], 100).complete).toBe(2);
  expect(rank([whole, ...parts, word("lid", {}, { 2: 3, 3: 3 })], 100).complete).toBe(1);
});

test("no words find nothing", () => {
  expect(rank([], 100)).toMatchObject({ places: new Uint32Array(), complete: 0 });
});

test("each article has the score by which it stands where it does, the others none", () => {
  const { places, scores } = rank([word("tray", { 4: 6 }, { 1: 8, 4: 1 })], 100);
  const [first = 0, second = 0] = places;
  expect(scores[first]).toBeGreaterThan(scores[second] ?? 0);
  expect(scores[second]).toBeGreaterThan(0);
  expect(scores[50]).toBe(0);
});

describe("words that stand for one", () => {
  const code = word("code", { 1: 4, 2: 5 }, { 1: 3, 2: 3, 3: 3 });
  const page = word("page", { 1: 4, 3: 5 }, { 1: 9, 3: 9, 4: 9 });

  test("are found where all of them are, in titles where the title has all", () => {
    const both = allOf("codepage", [code, page]);
    expect(order(both)).toEqual([1, 3]);
    expect(both.titles.map(({ form, postings }) => [form, ...postings.places])).toEqual([["codepage", 1]]);
  });

  test("are as strong as the weakest", () => {
    const { texts } = allOf("codepage", [code, page]);
    expect(texts.strengths[0]).toBe(code.texts.strengths[0]);
  });

  test("are found where a title has one and the text the other", () => {
    expect(order(allOf("codepage", [word("code", { 7: 4 }, {}), word("page", {}, { 7: 3 })]))).toEqual([7]);
  });

  test("are found beside the one", () => {
    expect(order(either(word("codepage", {}, { 9: 3 }), allOf("codepage", [code, page])))).toEqual([1, 3, 9]);
  });
});
