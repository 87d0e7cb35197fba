import type { BreadcrumbList, Graph, TechArticle, WithContext } from "schema-dts";
import { withPictures } from "./escape.ts";

const context = "https://schema.org";

/** What search engines are told of an article. */
export interface DescribedArticle {
  id: string;
  title: string;
  modified: string | null;
  /** The pages above it, outermost first, with absolute addresses; null where these are not known. */
  trail: readonly { name: string; address: string }[] | null;
}

/**
 * What schema.org has for an article and its place in the site, as JSON-LD for a `script` element. Dates are those of
 * the last change. Search engines take absolute addresses only, so that the place is left out where there are none.
 */
export function structuredData({ id, title, modified, trail }: DescribedArticle): string {
  const article: TechArticle = { "@type": "TechArticle", headline: withPictures(title || id) };
  if (modified !== null) article.dateModified = modified;
  const data: WithContext<TechArticle> | Graph =
    trail === null
      ? { "@context": context, ...article }
      : { "@context": context, "@graph": [article, breadcrumbList([...trail, { name: id }])] };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function breadcrumbList(places: readonly { name: string; address?: string }[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: places.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: withPictures(name),
      item: address,
    })),
  };
}
