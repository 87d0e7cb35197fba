import type { Crumb, DescribedPage } from "../../render/page-metadata.ts";

/**
 * A page to be made. Small, so that the records of a whole archive fit into memory: the content is rendered only when
 * the page is written.
 */
export interface PageRecord extends DescribedPage {
  title: string;
  description: string;
  trail: readonly Crumb[];
  renderContent: () => string;
}

/** Pages that share a layout. */
export interface PageGroup {
  layout: "article" | "list";
  records: PageRecord[];
}
