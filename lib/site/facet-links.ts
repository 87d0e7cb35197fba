import type { ArticleSummary } from "../archive/article-summary.ts";
import { slugOf } from "../model/slug.ts";
import type { ArticleSurroundings } from "../render/article-html.ts";
import type { Site } from "./load-site.ts";
import { browseGroupPath } from "./site-urls.ts";

/** An article's keywords, platforms and issue type, with the lists that they lead to. */
export function facetLinks(
  { taxonomy, links }: Site,
  { keywords, platforms, issueType, isTypeInferred }: ArticleSummary,
): Pick<ArticleSurroundings, "keywords" | "platforms" | "issueType"> {
  const hrefOf = (kind: string, slug: string): string => links.urlOf(browseGroupPath(kind, slug));
  const type = taxonomy.issueTypes.find(({ slug }) => slug === issueType);
  return {
    keywords: keywords
      .filter((name) => slugOf(name) !== "")
      .map((name) => {
        const link = { name, href: hrefOf("keyword", slugOf(name)) };
        const title = taxonomy.keywordNames.get(name);
        return title === undefined ? link : { ...link, title };
      }),
    platforms: platforms
      .filter((name) => slugOf(name) !== "")
      .map((name) => ({ name, href: hrefOf("platform", slugOf(name)) })),
    issueType:
      type === undefined ? null : { name: type.name, href: hrefOf("type", type.slug), isInferred: isTypeInferred },
  };
}
