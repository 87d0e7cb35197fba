import type { ArticleSummary } from "../archive/article-summary.ts";
import type { Article, BodyNode } from "../model/article.ts";
import { slugOf } from "../model/slug.ts";
import { plainTextOf } from "../render/plain-text.ts";
import { facetToken } from "./facet-token.ts";

/** What the search index holds of an article. */
export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** The search record of an article: its text, its number with and without Q, and its facets as hidden words; metadata is searched too. */
export function searchRecordOf(article: Article, summary: ArticleSummary, url: string): SearchRecord {
  const { id, title, queryWords } = article;
  const text = article.children
    .filter(({ type }) => type !== "legacyHeader")
    .map(searchedText)
    .join("\n");
  return {
    url,
    content: [title, text, queryWords.join(" ")].join("\n"),
    meta: {
      title,
      id: `${id} ${id.slice(1)}`,
      ...(summary.support && { product: summary.support.name }),
      ...(summary.modified && { year: summary.modified.slice(0, 4) }),
      facets: facetTokens(summary).join(" "),
    },
  };
}

/** The box's sentence stands in every article and says nothing of this one. */
function searchedText(node: BodyNode): string {
  return plainTextOf(node.type === "appliesTo" ? { ...node, label: "" } : node);
}

function facetTokens({ support, modified, families }: ArticleSummary): string[] {
  return [
    ...(support === null ? [] : [facetToken("code", support.code)]),
    ...(modified === null ? [] : [facetToken("year", modified.slice(0, 4))]),
    ...families.map((family) => facetToken("product", slugOf(family))),
  ];
}
