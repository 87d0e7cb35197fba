import type { PageRecord } from "../site/pages/page-record.ts";
import { withControlPictures } from "../text/control-pictures.ts";

/** A record as layouts show it: they escape texts, but know nothing of control characters. */
export function withShownTexts(record: PageRecord): PageRecord {
  const { title, description } = record;
  return { ...record, title: withControlPictures(title), description: withControlPictures(description) };
}
