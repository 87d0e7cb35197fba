import type { UserConfig } from "@11ty/eleventy";
import type { PageGroup, PageRecord } from "../site/pages/page-record.ts";
import { withShownTexts } from "./shown-texts.ts";

interface RecordData {
  record: PageRecord;
}

/**
 * Adds one template for all pages of a group. It is paginated with one record a page, and a record's content is
 * rendered only when its page is.
 */
export function addPageGroup(config: UserConfig, { layout, records }: PageGroup): void {
  if (records.length === 0) return;
  config.addTemplate(`kbpress-${layout}-pages.11ty.js`, ({ record }: RecordData) => record.renderContent(), {
    layout: `${layout}.njk`,
    pagination: { data: "records", size: 1, alias: "record", before: () => records.map(withShownTexts) },
    records: [],
    permalink: ({ record }: RecordData) => record.permalink,
    eleventyExcludeFromCollections: true,
  });
}
