import { types } from "node:util";

/** An error and its causes, outermost first. Eleventy keeps the cause of an error in `originalError`. */
export function* causesOf(error: unknown): Generator<Error> {
  const seen = new Set<unknown>();
  let cause = error;
  while (isError(cause) && !seen.has(cause)) {
    seen.add(cause);
    yield cause;
    cause = cause.cause ?? (cause as Error & { originalError?: unknown }).originalError;
  }
}

/** `isNativeError` misses the errors of old packages, `instanceof` those of another realm, such as a test's. */
function isError(value: unknown): value is Error {
  return types.isNativeError(value) || value instanceof Error;
}
