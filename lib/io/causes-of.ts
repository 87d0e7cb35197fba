/** An error and what caused it, outermost first; Eleventy wraps what it passes on as `originalError`. */
export function* causesOf(error: unknown): Generator<Error> {
  const seen = new Set<Error>();
  let cause = error;
  while (cause instanceof Error && !seen.has(cause)) {
    seen.add(cause);
    yield cause;
    cause = cause.cause ?? (cause as Error & { originalError?: unknown }).originalError;
  }
}
