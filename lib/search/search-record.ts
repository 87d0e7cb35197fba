import type { ArticleSummary } from "../archive/article-summary.ts";
import type { Article } from "../model/article.ts";
import { slugOf } from "../model/slug.ts";
import { plainTextOf } from "../render/plain-text.ts";
import { facetToken } from "./facet-token.ts";

/** What the search index holds of an article. */
export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** The search record of an article: its text, its number with and without Q, and its facets as hidden words. */
export function searchRecordOf(article: Article, summary: ArticleSummary, url: string): SearchRecord {
  const { id, title, queryWords } = article;
  const text = article.children.map(plainTextOf).join("\n");
  return {
    url,
    content: [title, id, id.slice(1), text, queryWords.join(" ")].join("\n"),
    meta: {
      title,
      id,
      ...(summary.support && { product: summary.support.name }),
      ...(summary.modified && { year: summary.modified.slice(0, 4) }),
      facets: facetTokens(summary).join(" "),
    },
  };
}

function facetTokens({ support, modified, families }: ArticleSummary): string[] {
  return [
    ...(support === null ? [] : [facetToken("code", support.code)]),
    ...(modified === null ? [] : [facetToken("year", modified.slice(0, 4))]),
    ...families.map((family) => facetToken("product", slugOf(family))),
  ];
}
