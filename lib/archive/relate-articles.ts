import type { ArticleId } from "../model/article-id.ts";
import { NearestRows, type NearRow } from "./nearest-rows.ts";
import { RowProducts } from "./row-products.ts";
import { termVectors } from "./term-vectors.ts";
import type { Terms } from "./terms-of.ts";

/** What articles are compared by. */
export interface ComparedArticle {
  id: ArticleId;
  families: readonly string[];
  terms: Terms;
}

const mostRelated = 5;
const mostCandidates = 12;
const sameFamilyFactor = 2.5;
const leastProduct = 0.04;

/**
 * For each article the five that are nearest to it, nearest first, or fewer where no other is near: by the rare words
 * that they share, and among the twelve of which that is most rather those of the same product; a shared product alone
 * makes none near. The same articles give the same answer; the work grows with their number and not with its square.
 */
export function relateArticles(articles: readonly ComparedArticle[]): Map<ArticleId, ArticleId[]> {
  const products = new RowProducts(termVectors(articles.map(({ terms }) => terms)));
  const candidates = new NearestRows(articles.length, mostCandidates, leastProduct);
  const offer = (row: number, later: number, product: number): void => {
    candidates.offer(row, later, product);
    candidates.offer(later, row, product);
  };
  for (let row = 0; row < articles.length; row += 1) products.visit(row, leastProduct, offer);
  return new Map(articles.map((article, row) => [article.id, nearestOf(article, candidates.nearestTo(row), articles)]));
}

function nearestOf(
  { families }: ComparedArticle,
  candidates: readonly NearRow[],
  articles: readonly ComparedArticle[],
): ArticleId[] {
  const scored: { id: ArticleId; score: number }[] = [];
  for (const { row, score } of candidates) {
    const other = articles[row];
    if (other === undefined) continue;
    const isOfFamily = other.families.some((family) => families.includes(family));
    scored.push({ id: other.id, score: isOfFamily ? score * sameFamilyFactor : score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRelated)
    .map(({ id }) => id);
}
