import { setImmediate } from "node:timers/promises";

const valuesAtOnce = 100;

/** Yields the values in order, and lets other work have its turn before each hundred of them. */
export async function* withTurns<T>(values: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  let count = 0;
  for await (const value of values) {
    if (count % valuesAtOnce === 0) await setImmediate();
    count += 1;
    yield value;
  }
}
