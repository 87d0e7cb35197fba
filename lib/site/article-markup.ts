import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleId } from "../model/article-id.ts";
import { articlePath } from "./site-urls.ts";

/** How much of articles' pages is not the article: the bytes of a page but for those of its `<article>`. */
export interface ArticleMarkup {
  /** Over all articles; 0 where there are none. */
  mean: number;
  largest: { path: string; bytes: number };
}

/** What stands around some articles in a folder that a site was built into. */
export function articleMarkup(ids: Iterable<ArticleId>, folder: string): ArticleMarkup {
  let count = 0;
  let total = 0;
  let largest = { path: "", bytes: 0 };
  for (const id of ids) {
    const path = `${articlePath(id).slice(1)}index.html`;
    const bytes = bytesAroundArticle(readFileSync(join(folder, path)));
    count += 1;
    total += bytes;
    if (bytes > largest.bytes) largest = { path, bytes };
  }
  return { mean: count === 0 ? 0 : total / count, largest };
}

const endTag = "</article>";

function bytesAroundArticle(page: Buffer): number {
  const start = page.indexOf("<article");
  const end = page.lastIndexOf(endTag);
  return start < 0 || end < start ? page.length : page.length - (end + endTag.length - start);
}
