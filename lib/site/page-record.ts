import type { ArticleSummary } from "../archive/article-summary.ts";

/** One page to be made: small, so that an archive of them fits into memory; the content is made when the page is. */
export interface PageRecord {
  permalink: string;
  title: string;
  description: string;
  renderContent: () => string;
}

/** Pages that share a layout. */
export interface PageGroup {
  layout: "article" | "list";
  records: PageRecord[];
  /** The articles whose pages are among them. */
  articles: readonly ArticleSummary[];
}
