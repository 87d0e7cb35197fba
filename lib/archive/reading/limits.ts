import type { ParseLimits } from "../../parse/parse-source.ts";

/** Bounds of what one file may bring in. */
export interface Limits extends ParseLimits {
  /** Bytes of a file; a larger one is left out. */
  fileBytes: number;
  /** Characters of an article's title in lists and search; a longer one is cut. */
  titleLength: number;
  /** References, keywords, error codes and so on, of each kind, by which an article is in lists; further ones are in none. */
  entries: number;
  /** Bytes of the page that is made of an article; a larger one is told. */
  pageBytes: number;
}

/** For what the project brings itself. */
export const noLimits: Limits = {
  fileBytes: Infinity,
  frontMatterLength: Infinity,
  titleLength: Infinity,
  entries: Infinity,
  pageBytes: Infinity,
};
