import { awaitedLater } from "../../io/awaited-later.ts";

/**
 * Works on values in batches and yields the results in order. Each batch is begun before the one in front of it has
 * ended; no more values than that are taken in advance.
 */
export async function* inBatches<T, Result>(
  values: Iterable<T> | AsyncIterable<T>,
  size: number,
  work: (batch: T[]) => Promise<Result>,
): AsyncGenerator<Result> {
  let ahead: Promise<Result> | null = null;
  for await (const batch of batched(values, size)) {
    const begun = awaitedLater(work(batch));
    if (ahead !== null) yield await ahead;
    ahead = begun;
  }
  if (ahead !== null) yield await ahead;
}

async function* batched<T>(values: Iterable<T> | AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
