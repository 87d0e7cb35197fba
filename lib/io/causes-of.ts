import { types } from "node:util";

/** An error and what caused it, outermost first; Eleventy wraps what it passes on as `originalError`. */
export function* causesOf(error: unknown): Generator<Error> {
  const seen = new Set<unknown>();
  let cause = error;
  while (types.isNativeError(cause) && !seen.has(cause)) {
    seen.add(cause);
    yield cause;
    cause = cause.cause ?? (cause as Error & { originalError?: unknown }).originalError;
  }
}
