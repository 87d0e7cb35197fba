/** What could not be loaded and why, by the error that was thrown for it, and what the reader may do. */
export function loadingFault(what: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${what} can't be loaded: ${reason}. Check the connection and try again, or reload the page.`;
}
