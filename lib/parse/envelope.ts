import type { ArticleId } from "../model/article-id.ts";
import type { ArticleForm, Field } from "../model/article.ts";
import type { Position } from "../model/position.ts";
import type { Line } from "../text/line.ts";

/** An article of the archive taken out of its container, its parts still unread. */
export interface Envelope {
  form: Exclude<ArticleForm, "markdown">;
  id: ArticleId;
  title: string;
  position: Position;
  header: Field[];
  /** Everything between the header's ruler and the query words. */
  body: readonly Line[];
  queryWords: Line[];
  trailer: Field[];
  /** What follows the last ruler of a text file. */
  legalNotice: Line[];
}
