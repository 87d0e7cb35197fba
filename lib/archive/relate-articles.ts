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
const mostCandidates = 16;
/** Rare words find the candidates: that bounds the work for each article, however many there are. */
const toFind: VectorBounds = { mostSharers: 200, mostTerms: 12 };
const leastProduct = 0.03;
/** All words but the commonest judge them. */
const toJudge: VectorBounds = { mostSharers: 5000, mostTerms: 24 };
const sameFamilyFactor = 2;
/** With less in common two articles share a word by chance, and none is better than a wrong one. */
const leastScore = 0.25;

/**
 * For each article the five that are nearest to it, nearest first, or fewer where no other is near: by the words that
 * they share, the rarer the more, and rather those of the same product; a shared product alone makes none near. The
 * same articles give the same answer; the work grows with their number and not with its square.
 */
export function relateArticles(articles: readonly ComparedArticle[]): Map<ArticleId, ArticleId[]> {
  const terms = numberTerms(articles.map((article) => article.terms));
  const candidates = findCandidates(terms);
  const cosines = new RowCosines(termVectors(terms, toJudge));
  const families = numberNames(articles.map((article) => article.families));
  const nearest = new NearestRows(articles.length, mostRelated, leastScore);
  for (let row = 0; row < articles.length; row += 1) {
    cosines.visit(row, candidates.nearestTo(row), (other, cosine) => {
      nearest.offer(row, other, haveCommon(families[row], families[other]) ? cosine * sameFamilyFactor : cosine);
    });
  }
  const idsOf = (rows: readonly number[]): ArticleId[] => rows.flatMap((row) => articles[row]?.id ?? []);
  return new Map(articles.map(({ id }, row) => [id, idsOf(nearest.nearestTo(row))]));
}

/** Names as numbers, which compare quicker. */
function numberNames(lists: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>();
  return lists.map((names) =>
    names.map((name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    }),
  );
}

function haveCommon(some: readonly number[] = [], others: readonly number[] = []): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
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
