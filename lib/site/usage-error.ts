/**
 * The user gave a wrong option, folder or settings file. The message says what was expected, what was found, and where.
 */
export class UsageError extends Error {
  override name = "UsageError";
}
