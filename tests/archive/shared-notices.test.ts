import { describe, expect, test } from "@jest/globals";
import { sharedNotices, wordingKey } from "../../lib/archive/shared-notices.ts";

const articlesWith = (first: number, count: number, legalWording: string | null) =>
  Array.from({ length: count }, (_, nth) => ({ id: `Q${String(first + nth)}` as const, legalWording }));

describe("the key of a legal notice's wording", () => {
  test("is the same whatever the holder and the year of the copyright", () => {
    const key = wordingKey("We promise nothing.\n\nCopyright Example Press 2025.");
    expect(wordingKey("We promise nothing.\n\nCopyright Sample Press 2026.")).toBe(key);
    expect(wordingKey("We promise little.\n\nCopyright Example Press 2025.")).not.toBe(key);
    expect(key).toMatch(/^[0-9a-f]{12}$/);
  });

  test("is null where there is no notice, or only the line of copyright", () => {
    expect(wordingKey(null)).toBeNull();
    expect(wordingKey("Copyright Example Press 2025.")).toBeNull();
  });
});

test("a wording is shared from twenty articles on; shared ones are numbered in the order of their first articles", () => {
  const articles = [
    ...articlesWith(900_001, 1, "b"),
    ...articlesWith(900_002, 19, "rare"),
    ...articlesWith(900_100, 20, null),
    ...articlesWith(900_200, 25, "a"),
    ...articlesWith(900_300, 19, "b"),
  ];
  expect([...sharedNotices(articles)]).toEqual([
    ["b", { number: 1, first: "Q900001", count: 20 }],
    ["a", { number: 2, first: "Q900200", count: 25 }],
  ]);
});
