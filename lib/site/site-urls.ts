import { folderOf, type ArticleId } from "../model/article-id.ts";

/** Path of an article's page, `/kb/243/Q243353/`; it never changes. */
export function articlePath(id: ArticleId): string {
  return `/kb/${folderOf(id)}/${id}/`;
}

/** Path of a page of a support code's list, `/id/winnt/`, and from the second page on `/id/winnt/page/2/`. */
export function supportCodePath(code: string, page = 1): string {
  return `/id/${code}/${page > 1 ? `page/${String(page)}/` : ""}`;
}

export const supportCodesPath = "/id/";

/** Address of a site path under the site's prefix: `/repo/` and `/kb/…` give `/repo/kb/…`. */
export function underPrefix(pathPrefix: string, path: string): string {
  return pathPrefix + path.slice(1);
}
