import { rereadSource } from "../../archive/reading/reread-source.ts";
import { wordingKey } from "../../archive/shared-notices.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { parseLegalNotice } from "../../model/legal-notice.ts";
import { parseSource } from "../../parse/parse-source.ts";
import { renderSharedNotice } from "../../render/legal-notice-html.ts";
import { legalPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromHome } from "../pages/trails.ts";

/** A page for each wording of a legal notice that many articles have; the wording is read from the first of them. */
export function legalPages(site: Site): PageRecord[] {
  return Array.from(site.notices, ([key, notice]) => ({
    permalink: legalPath(notice.number),
    title: notice.number === 1 ? "Legal notice" : `Legal notice ${String(notice.number)}`,
    description: "What many articles of this archive print of their rights, in the same words.",
    trail: fromHome,
    renderContent: () => renderSharedNotice(readWording(site, notice.first, key), notice.count),
  }));
}

/** Null where the article's file is no longer what it was, which its own page tells. */
function readWording({ archive, options }: Site, id: ArticleId, key: string): string | null {
  const summary = archive.articles.get(id);
  const found = summary && rereadSource(summary, options.limits).found;
  if (!found) return null;
  const { articles } = parseSource({ path: summary.path, bytes: found.bytes }, options.limits);
  const notice = articles.find((article) => article.id === id)?.legalNotice ?? null;
  return notice === null || wordingKey(notice) !== key ? null : parseLegalNotice(notice).wording;
}
