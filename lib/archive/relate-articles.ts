import type { ArticleId } from "../model/article-id.ts";
import { RowCosines } from "./row-cosines.ts";
import { RowSearch } from "./row-search.ts";
import { SharedNames } from "./shared-names.ts";
import { Shortlist } from "./shortlist.ts";
import { termVectors, type VectorBounds } from "./term-vectors.ts";

/** What articles are compared by. */
export interface ComparedArticle {
  id: ArticleId;
  families: readonly string[];
  /** What `termsOf` tells of it. */
  terms: Int32Array;
}

const mostRelated = 5;
const mostCandidates = 16;
const bounds: VectorBounds = { mostSharers: 5000, mostTerms: 36 };
/** Bounds the work for each article, however many there are. */
const mostEntries = 500;
const sameFamilyFactor = 2;
/** With less in common two articles share a word by chance, and none is better than a wrong one. */
const leastScore = 0.35;

/**
 * For each article the five that are nearest to it, nearest first, or fewer where no other is near: by the words that
 * they share, the rarer the more, and rather those of the same product; a shared product alone makes none near. The
 * same articles give the same answer; the work grows with their number and not with its square.
 */
export function relateArticles(articles: readonly ComparedArticle[]): Map<ArticleId, ArticleId[]> {
  const vectors = termVectors(
    articles.map(({ terms }) => terms),
    bounds,
  );
  const search = new RowSearch(vectors, mostEntries);
  const cosines = new RowCosines(vectors);
  const families = new SharedNames(articles.map((article) => article.families));
  const candidates = new Shortlist(mostCandidates, 0);
  const nearest = new Shortlist(mostRelated, leastScore);
  const related = new Map<ArticleId, ArticleId[]>();
  let row = 0;
  // One of each for all rows, so that the compiler knows whom it calls.
  const offerCandidate = (other: number, product: number): void => {
    if (product * sameFamilyFactor <= candidates.bar) return;
    candidates.offer(other, families.haveCommon(row, other) ? product * sameFamilyFactor : product);
  };
  const offerNearest = (other: number, cosine: number): void => {
    nearest.offer(other, families.haveCommon(row, other) ? cosine * sameFamilyFactor : cosine);
  };
  for (const { id } of articles) {
    candidates.clear();
    search.visit(row, offerCandidate);
    nearest.clear();
    cosines.visit(row, candidates.rows(), offerNearest);
    related.set(
      id,
      nearest.rows().map((other) => (articles[other] as ComparedArticle).id),
    );
    row += 1;
  }
  return related;
}
