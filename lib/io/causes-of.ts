import { types } from "node:util";

/** An error and what caused it, outermost first; Eleventy wraps what it passes on as `originalError`. */
export function* causesOf(error: unknown): Generator<Error> {
  const seen = new Set<unknown>();
  let cause = error;
  while (isError(cause) && !seen.has(cause)) {
    seen.add(cause);
    yield cause;
    cause = cause.cause ?? (cause as Error & { originalError?: unknown }).originalError;
  }
}

/** Node does not know the errors of old packages as errors, nor this realm those of another, such as a test's. */
function isError(value: unknown): value is Error {
  return types.isNativeError(value) || value instanceof Error;
}
