/**
 * A promise that nobody waits for yet: its error goes to whoever does so later, and does not end the process until
 * then.
 */
export function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
