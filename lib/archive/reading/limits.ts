import type { ParseLimits } from "../../parse/parse-source.ts";

/** Limits for a single file. */
export interface Limits extends ParseLimits {
  /** Bytes of a file; a larger one is left out. */
  fileBytes: number;
  /** Characters of an article's title in lists and search; a longer one is cut. */
  titleLength: number;
  /**
   * Number of references, of keywords, of error codes and so on by which an article appears in lists; further ones are
   * ignored there.
   */
  entries: number;
  /** Bytes of an article's page; a larger one is reported. */
  pageBytes: number;
}

/** For files that are the project's own. */
export const noLimits: Limits = {
  fileBytes: Infinity,
  frontMatterLength: Infinity,
  titleLength: Infinity,
  entries: Infinity,
  pageBytes: Infinity,
};
