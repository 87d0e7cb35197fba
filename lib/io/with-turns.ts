import { setImmediate } from "node:timers/promises";

const valuesAtOnce = 100;

/** The values in their order; before each hundred of them other work gets its turn. */
export async function* withTurns<T>(values: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  let count = 0;
  for await (const value of values) {
    if (count % valuesAtOnce === 0) await setImmediate();
    count += 1;
    yield value;
  }
}
