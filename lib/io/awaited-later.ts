/**
 * Returns the promise. If it is rejected before anyone awaits it, the process does not end: whoever awaits it later
 * gets the error.
 */
export function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
