import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { inBatches } from "../../../lib/site/threads/in-batches.ts";

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const had: T[] = [];
  for await (const value of values) had.push(value);
  return had;
}

describe("work in batches", () => {
  test("has its results in the order of the values, also where a later batch is done first", async () => {
    const ends: (() => void)[] = [];
    const results = all(
      inBatches(
        [1, 2, 3, 4, 5],
        2,
        (batch) =>
          new Promise((resolve) =>
            ends.push(() => {
              resolve(batch);
            }),
          ),
      ),
    );
    while (ends.length < 2) await setImmediate();
    for (const nth of [1, 0]) ends[nth]?.();
    while (ends.length < 3) await setImmediate();
    ends[2]?.();
    expect(await results).toEqual([[1, 2], [3, 4], [5]]);
  });

  test("begins a batch before the one in front of it is done, and asks for no more values", async () => {
    let asked = 0;
    const values = function* (): Generator<number> {
      for (;;) yield (asked += 1);
    };
    const batches = inBatches(values(), 10, (batch) => Promise.resolve(batch[0]));
    expect(await batches.next()).toEqual({ done: false, value: 1 });
    expect(asked).toBe(20);
  });

  test("takes values that come one by one", async () => {
    const values = async function* (): AsyncGenerator<number> {
      for (const value of [1, 2, 3]) yield await Promise.resolve(value);
    };
    expect(await all(inBatches(values(), 2, (batch) => Promise.resolve(batch)))).toEqual([[1, 2], [3]]);
  });

  test("ends with the error of a batch, after the results of those in front of it", async () => {
    const had: number[] = [];
    const failing = async (): Promise<void> => {
      for await (const value of inBatches([1, 2, 3], 1, ([value = 0]) =>
        value < 2 ? Promise.resolve(value) : Promise.reject(new Error(`no ${String(value)}`)),
      ))
        had.push(value);
    };
    await expect(failing()).rejects.toThrow("no 2");
    expect(had).toEqual([1]);
  });

  test("does nothing where there are no values", async () => {
    expect(await all(inBatches([], 3, () => Promise.resolve(0)))).toEqual([]);
  });
});
