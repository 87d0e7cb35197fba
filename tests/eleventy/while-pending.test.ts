import { setImmediate } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { whilePending } from "../../lib/eleventy/while-pending.ts";

async function* numbers(): AsyncGenerator<number> {
  for (let number = 1; number <= 4; number += 1) {
    await setImmediate();
    yield number;
  }
}

test("values are yielded while a promise is pending, and the others can be had afterwards", async () => {
  for (const settle of [() => Promise.resolve(), () => Promise.reject(new Error("no"))]) {
    const values = numbers();
    let end = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    }).then(settle);
    const [before, after]: number[][] = [[], []];
    for await (const value of whilePending(promise, values)) {
      before?.push(value);
      if (value === 2) end();
    }
    for await (const value of values) after?.push(value);
    expect(before?.slice(0, 2)).toEqual([1, 2]);
    expect([...(before ?? []), ...(after ?? [])]).toEqual([1, 2, 3, 4]);
    expect(after).not.toEqual([]);
  }
});

test("all are yielded where it never settles", async () => {
  const had: number[] = [];
  for await (const value of whilePending(new Promise(() => undefined), numbers())) had.push(value);
  expect(had).toEqual([1, 2, 3, 4]);
});
