import { dirname, join } from "node:path";
import type { ArticleSummary } from "../../archive/article-summary.ts";
import type { CitingArticle } from "../../archive/reference-graph.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { idOfPath } from "../../parse/parse-source.ts";
import type { LinkedArticles } from "../../render/site-link.ts";
import { percentDecoded } from "../../text/percent-decoded.ts";

/** Tells which article a relative address in a file names; null where it names none. */
export type ArticleFinder = (address: string, file: string) => ArticleId | null;

/** What may be an article's file, folder or page. */
const articleForm = /(?:^|\/)[^/.]+$|\/$|\.(?:md|markdown|txt|html?)$/i;

/**
 * Finds articles by relative addresses: by the file that is there (`notes.md`), else by the number that the address
 * ends with (`../Q100001/README.md`, `Q100001.md`), wherever the article lies.
 */
export function articleFinder(articles: ReadonlyMap<ArticleId, ArticleSummary>): ArticleFinder {
  let byFile: Map<string, ArticleId> | null = null;
  return (address, file) => {
    const path = pathOfAddress(address);
    if (path.startsWith("/") || !articleForm.test(path)) return null;
    byFile ??= new Map(
      Array.from(articles.values(), ({ id, path: at }): [string, ArticleId] => [join(at), id]).reverse(),
    );
    return byFile.get(join(dirname(file), path)) ?? idOfPath(path);
  };
}

/** The path of an address as a file's: decoded, with slashes, without what follows `?` and `#`. */
export function pathOfAddress(address: string): string {
  const [path = ""] = address.split(/[?#]/, 1);
  return percentDecoded(path).replaceAll("\\", "/");
}

/** For each article the others that relative addresses in its text name; those without any are absent. */
export function linkedArticles(citing: Iterable<ArticleSummary>, find: ArticleFinder): Map<ArticleId, LinkedArticles> {
  const linked = new Map<ArticleId, LinkedArticles>();
  for (const { id, path, addresses } of citing) {
    if (addresses.length === 0) continue;
    const found = addresses
      .filter(({ isImage }) => !isImage)
      .map(({ address }) => [address, find(address, path)] as const)
      .filter((pair): pair is [string, ArticleId] => pair[1] !== null);
    if (found.length > 0) linked.set(id, new Map(found));
  }
  return linked;
}

/** Articles with all others that they name, be it by number or by address. */
export function withLinked(
  articles: ReadonlyMap<ArticleId, ArticleSummary>,
  linked: ReadonlyMap<ArticleId, LinkedArticles>,
): ReadonlyMap<ArticleId, CitingArticle> {
  if (linked.size === 0) return articles;
  return new Map(Array.from(articles, ([id, { citations }]) => [id, { id, citations: allOf(id, citations, linked) }]));
}

function allOf(
  id: ArticleId,
  citations: CitingArticle["citations"],
  linked: ReadonlyMap<ArticleId, LinkedArticles>,
): CitingArticle["citations"] {
  const known = new Set([id, ...citations.map(({ target }) => target)]);
  const further = [...new Set(linked.get(id)?.values())].filter((target) => !known.has(target));
  return [...citations, ...further.map((target) => ({ target, title: null, isBoilerplate: false }))];
}
