import { expect, test } from "@jest/globals";
import { withTurns } from "../../lib/io/with-turns.ts";

test("values come in their order, and other work has its turn before each hundred", async () => {
  let turns = 0;
  const countTurns = (): void => {
    turns += 1;
    immediate = setImmediate(countTurns);
  };
  let immediate = setImmediate(countTurns);
  const seen: [value: number, turns: number][] = [];
  for await (const value of withTurns(Array.from({ length: 250 }, (_, nth) => nth))) seen.push([value, turns]);
  clearImmediate(immediate);
  expect(seen.map(([value]) => value)).toEqual(Array.from({ length: 250 }, (_, nth) => nth));
  const [first = 0, second = 0, third = 0] = [0, 100, 200].map((nth) => seen[nth]?.[1]);
  expect([first > 0, second > first, third > second]).toEqual([true, true, true]);
  expect(seen[99]?.[1]).toBe(first);
});

test("values that are waited for come in their order, too", async () => {
  async function* later(): AsyncGenerator<number> {
    for (const value of [1, 2, 3]) yield await Promise.resolve(value);
  }
  const seen: number[] = [];
  for await (const value of withTurns(later())) seen.push(value);
  expect(seen).toEqual([1, 2, 3]);
});
