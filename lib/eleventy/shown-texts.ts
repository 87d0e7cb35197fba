import type { PageRecord } from "../site/pages/page-record.ts";
import { withControlPictures } from "../text/control-pictures.ts";

/** A record with control characters in its texts replaced by pictures: layouts escape only HTML. */
export function withShownTexts(record: PageRecord): PageRecord {
  const { title, description } = record;
  return { ...record, title: withControlPictures(title), description: withControlPictures(description) };
}
