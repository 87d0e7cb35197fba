import type { Article } from "../../model/article.ts";

/** The place of what was kept of an article: a range of bytes in a file. */
export interface KeptPlace {
  /** Number of the file. */
  file: number;
  start: number;
  bytes: number;
}

/** Receives articles while their trees are in memory, and keeps something of each. */
export interface ArticleKeeper {
  /** `stamp` is the stamp of the article's file, taken before the file was read. */
  keep(article: Article, stamp: string | null): KeptPlace;
  /**
   * Writes everything that was kept, so that it can be read.
   * @throws {Error} of the file system.
   */
  flush(): void;
}
