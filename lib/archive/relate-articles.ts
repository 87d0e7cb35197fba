import type { ArticleId } from "../model/article-id.ts";
import { NearestRows } from "./nearest-rows.ts";
import { numberTerms, type NumberedTerms } from "./number-terms.ts";
import { RowCosines } from "./row-cosines.ts";
import { RowProducts } from "./row-products.ts";
import { termVectors, type VectorBounds } from "./term-vectors.ts";
import type { Terms } from "./terms-of.ts";

/** What articles are compared by. */
export interface ComparedArticle {
  id: ArticleId;
  families: readonly string[];
  terms: Terms;
}

const mostRelated = 5;
const mostCandidates = 24;
/** Rare words find the candidates: that bounds the work for each article, however many there are. */
const toFind: VectorBounds = { mostSharers: 600, mostTerms: 16 };
const leastProduct = 0.03;
/** All words but the commonest judge them. */
const toJudge: VectorBounds = { mostSharers: 5000, mostTerms: 40 };
const sameFamilyFactor = 2;
/** With less in common two articles share a word by chance, and none is better than a wrong one. */
const leastScore = 0.1;

/**
 * For each article the five that are nearest to it, nearest first, or fewer where no other is near: by the words that
 * they share, the rarer the more, and rather those of the same product; a shared product alone makes none near. The
 * same articles give the same answer; the work grows with their number and not with its square.
 */
export function relateArticles(articles: readonly ComparedArticle[]): Map<ArticleId, ArticleId[]> {
  const terms = numberTerms(articles.map((article) => article.terms));
  const candidates = findCandidates(terms);
  const cosines = new RowCosines(termVectors(terms, toJudge));
  const nearest = articles.map((article, row): [ArticleId, ArticleId[]] => {
    const rows = candidates.nearestTo(row);
    const products = cosines.of(row, rows);
    const scored = rows.map((other, nth) => scoreOf(article, articles[other], products[nth] ?? 0));
    return [article.id, bestOf(scored)];
  });
  return new Map(nearest);
}

function findCandidates(terms: NumberedTerms): NearestRows {
  const rowCount = terms.starts.length - 1;
  const products = new RowProducts(termVectors(terms, toFind));
  const candidates = new NearestRows(rowCount, mostCandidates, leastProduct);
  const offer = (row: number, later: number, product: number): void => {
    candidates.offer(row, later, product);
    candidates.offer(later, row, product);
  };
  for (let row = 0; row < rowCount; row += 1) products.visit(row, leastProduct, offer);
  return candidates;
}

interface ScoredArticle {
  id: ArticleId | null;
  score: number;
}

function scoreOf(article: ComparedArticle, other: ComparedArticle | undefined, cosine: number): ScoredArticle {
  if (other === undefined) return { id: null, score: 0 };
  const isOfFamily = other.families.some((family) => article.families.includes(family));
  return { id: other.id, score: isOfFamily ? cosine * sameFamilyFactor : cosine };
}

function bestOf(scored: readonly ScoredArticle[]): ArticleId[] {
  return scored
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRelated)
    .flatMap(({ id }) => id ?? []);
}
