/** The search engine failed, through no fault of the content; the message says what to do. */
export class SearchEngineError extends Error {
  override name = "SearchEngineError";
}
