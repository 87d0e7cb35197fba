import type { Crumb, DescribedPage } from "../../render/page-metadata.ts";

/** One page to be made: small, so that an archive of them fits into memory; the content is made when the page is. */
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
