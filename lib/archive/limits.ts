/** Bounds of what one file may bring in. */
export interface Limits {
  /** Bytes of a file; a larger one is left out. */
  fileBytes: number;
  /** Characters of an article's title in lists and search; a longer one is cut. */
  titleLength: number;
  /** References, keywords, error codes and so on, of each kind, by which an article is in lists; further ones are in none. */
  entries: number;
}
