import { join } from "node:path";
import { disk } from "../../io/disk.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { articlePath, sitePathOf } from "../links/site-urls.ts";

/**
 * How many bytes of articles' pages are the layout's: all but the `<article>` and the table of contents in front of it.
 */
export interface ArticleMarkup {
  /** Mean bytes a page; 0 where there are no articles. */
  mean: number;
  largest: { path: string; bytes: number };
}

/** Measures the pages of some articles in a site's folder. */
export function articleMarkup(ids: Iterable<ArticleId>, folder: string): ArticleMarkup {
  let count = 0;
  let total = 0;
  let largest = { path: "", bytes: 0 };
  for (const id of ids) {
    const path = sitePathOf(articlePath(id));
    const bytes = bytesAroundArticle(disk.readFile(join(folder, path)));
    count += 1;
    total += bytes;
    if (bytes > largest.bytes) largest = { path, bytes };
  }
  return { mean: count === 0 ? 0 : total / count, largest };
}

const contentsTag = '<nav class="toc"';
const articleTag = "<article";
const endTag = "</article>";

function bytesAroundArticle(page: Buffer): number {
  const article = page.indexOf(articleTag);
  const end = page.lastIndexOf(endTag);
  if (article < 0 || end < article) return page.length;
  const contents = page.subarray(0, article).indexOf(contentsTag);
  return page.length - (end + endTag.length - (contents < 0 ? article : contents));
}
