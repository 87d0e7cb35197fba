import { folderOf, type ArticleId } from "../../model/article-id.ts";
import { fileSlug } from "./file-slug.ts";

/** Path of an article's page, `/kb/243/Q243353/`; it never changes. */
export function articlePath(id: ArticleId): string {
  return `/kb/${folderOf(id)}/${id}/`;
}

/** Path of a page of the list of articles that refer to one; the first is the page of that article itself. */
export function citingPath(id: ArticleId, page = 1): string {
  return listPath(articlePath(id), page);
}

/** Path of a page of a support code's list, `/id/winnt/`, and from the second page on `/id/winnt/page/2/`. */
export function supportCodePath(code: string, page = 1): string {
  return listPath(`/id/${code}/`, page);
}

/** Path of the list of all support codes. */
export const supportCodesPath = "/id/";

/** Path of a page of the list of all products, keywords and so on: `/keyword/`, `/keyword/page/2/`. */
export function browsePath(kind: string, page = 1): string {
  return listPath(`/${kind}/`, page);
}

/** Path of a page of the list of one product's articles, or one keyword's: `/keyword/kbnetwork/`. */
export function browseGroupPath(kind: string, slug: string, page = 1): string {
  return listPath(`/${kind}/${slug}/`, page);
}

/** Path of a page of the list of a product's articles of one type, year or version: `/product/windows-nt/year/1999/`. */
export function crossingPath(product: string, kind: string, slug: string, page = 1): string {
  return listPath(`/product/${product}/${kind}/${slug}/`, page);
}

/** Path of a page of the list of articles that are cited and absent. */
export function missingPath(page = 1): string {
  return listPath("/missing/", page);
}

/** Path of the list of all kinds of error codes. */
export const codesPath = "/code/";

/** Path of a page of the list of all error codes of a kind, `/code/kind/stop/`. */
export function codeKindPath(kind: string, page = 1): string {
  return listPath(`${codesPath}kind/${kind}/`, page);
}

/** Path of a page of an error code, `/code/stop-0x0000001e/`; no slug is `kind`. */
export function codePath(slug: string, page = 1): string {
  return listPath(`${codesPath}${slug}/`, page);
}

/** Path of the list of the letters that files begin with. */
export const filesPath = "/file/";

/** Path of a page of the list of files whose names begin with a letter, `/file/n/`. */
export function fileLetterPath(letter: string, page = 1): string {
  return listPath(`${filesPath}${letter}/`, page);
}

/** Path of a page of a file, `/file/ntdll.dll/`, its name in lower case. */
export function filePath(name: string, page = 1): string {
  return listPath(`${filesPath}${fileSlug(name)}/`, page);
}

/** Path of the page of a legal notice that many articles have: `/legal/`, and of further ones `/legal/2/`. */
export function legalPath(number: number): string {
  return number > 1 ? `/legal/${String(number)}/` : "/legal/";
}

/** Path of the page that describes the bundles, and of the folder that holds them. */
export const dataPath = "/data/";
/** Path of the folder that holds the bundles of texts. */
export const bundlesPath = `${dataPath}text/`;

/** Path of the bundle that holds an article's text, `/data/text/243.json.gz`. */
export function textBundlePath(id: ArticleId): string {
  return `${bundlesPath}${folderOf(id)}.json.gz`;
}

/** Path of a file that texts link to or show, by its path in its content folder: `/attached/printers/tray.png`. */
export function attachedPath(name: string): string {
  return `/attached/${name}`;
}

/** Path of the sitemap that lists the others. */
export const sitemapPath = "/sitemap.xml";
/** Path of the feed, to which pages link. */
export const feedPath = "/feed.xml";
export const openSearchPath = "/opensearch.xml";

/** Path of a page of a list: its own, and from the second page on `page/2/` below it. */
function listPath(path: string, page: number): string {
  return page > 1 ? `${path}page/${String(page)}/` : path;
}

/** Address of a site path under the site's prefix: `/repo/` and `/kb/…` give `/repo/kb/…`. */
export function underPrefix(pathPrefix: string, path: string): string {
  return pathPrefix + path.slice(1);
}

/** The file in the site's folder that a path of the site is: a page is a folder's, any other address is that of a file. */
export function sitePathOf(permalink: string): string {
  return permalink.endsWith("/") ? `${permalink.slice(1)}index.html` : permalink.slice(1);
}
