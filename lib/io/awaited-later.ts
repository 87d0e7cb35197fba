/** A promise that nobody waits for yet: its error is told to whoever does later, and until then ends no process. */
export function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
