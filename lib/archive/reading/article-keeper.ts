import type { Article } from "../../model/article.ts";

/** Where to find again what was kept of an article: so many bytes of a file, from a place on. */
export interface KeptPlace {
  /** The file's number. */
  file: number;
  start: number;
  bytes: number;
}

/** Takes articles while their trees are at hand, and keeps something of each. */
export interface ArticleKeeper {
  /** `stamp` is that of its file, taken before it was read. */
  keep(article: Article, stamp: string | null): KeptPlace;
  /**
   * Writes all that was kept, which can be found from then on.
   * @throws {Error} of the file system.
   */
  flush(): void;
}
