/** Wrong use: an option, a folder or a file of settings. The message says what was expected, what was found, and where. */
export class UsageError extends Error {
  override name = "UsageError";
}
