import { compareIds, type ArticleId } from "../model/article-id.ts";
import type { Citation } from "./citations-of.ts";
import { commonestFirst } from "./commonest-first.ts";

/** What the graph is made from. */
export interface CitingArticle {
  id: ArticleId;
  citations: readonly Citation[];
}

/** A number that articles cite and the archive lacks. */
export interface MissingArticle {
  id: ArticleId;
  /** The articles that cite it, most cited first. */
  citedBy: ArticleId[];
  /** The titles by which they cite it, most frequent first. */
  titles: string[];
}

/** Who cites whom, by the cited article. */
export interface ReferenceGraph {
  /**
   * For each article of the archive that is cited, the articles that cite it. Those that cite it in their own text come
   * before those that do so only in standing phrases; both are sorted by how often they are cited themselves, then by
   * number.
   */
  citedBy: ReadonlyMap<ArticleId, readonly ArticleId[]>;
  /** Numbers that are cited but absent, most cited first, then by number. */
  missing: ReadonlyMap<ArticleId, MissingArticle>;
}

/** Builds the reverse of an archive's citations. */
export function buildReferenceGraph(articles: ReadonlyMap<ArticleId, CitingArticle>): ReferenceGraph {
  const mentions = new Map<ArticleId, Mention[]>();
  for (const { id, citations } of articles.values()) {
    for (const { target, title, isBoilerplate } of citations) {
      const known = mentions.get(target);
      if (known === undefined) mentions.set(target, [{ from: id, title, isBoilerplate }]);
      else known.push({ from: id, title, isBoilerplate });
    }
  }
  const weightOf = (id: ArticleId): number => mentions.get(id)?.length ?? 0;
  for (const list of mentions.values()) list.sort((a, b) => compareMentions(a, b, weightOf));
  const targets = [...mentions].sort(([a, x], [b, y]) => y.length - x.length || compareIds(a, b));
  const citedBy = targets.filter(([id]) => articles.has(id));
  const missing = targets.filter(([id]) => !articles.has(id));
  return {
    citedBy: new Map(citedBy.map(([id, list]) => [id, list.map(({ from }) => from)])),
    missing: new Map(missing.map(([id, list]) => [id, missingArticle(id, list)])),
  };
}

interface Mention {
  from: ArticleId;
  title: string | null;
  isBoilerplate: boolean;
}

function compareMentions(a: Mention, b: Mention, weightOf: (id: ArticleId) => number): number {
  if (a.isBoilerplate !== b.isBoilerplate) return a.isBoilerplate ? 1 : -1;
  return weightOf(b.from) - weightOf(a.from) || compareIds(a.from, b.from);
}

function missingArticle(id: ArticleId, mentions: readonly Mention[]): MissingArticle {
  const titles = commonestFirst(mentions.flatMap(({ title }) => title ?? []));
  return { id, citedBy: mentions.map(({ from }) => from), titles };
}
