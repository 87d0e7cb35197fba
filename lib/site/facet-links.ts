import type { ArticleSummary } from "../archive/article-summary.ts";
import { slugOf } from "../model/slug.ts";
import type { ArticleSurroundings } from "../render/article-html.ts";
import type { Site } from "./load-site.ts";
import { browseGroupPath, crossingPath } from "./site-urls.ts";

/** An article's versions, keywords, platforms and issue type, with the lists that they lead to. */
export function facetLinks(
  { taxonomy, links, crossings }: Site,
  { productVersions, keywords, platforms, issueType, isTypeInferred }: ArticleSummary,
): Pick<ArticleSurroundings, "versions" | "keywords" | "platforms" | "issueType"> {
  const hrefOf = (kind: string, slug: string): string => links.urlOf(browseGroupPath(kind, slug));
  const type = taxonomy.issueTypes.find(({ slug }) => slug === issueType);
  const versions = productVersions.flatMap(({ family, version: name }) => {
    const product = slugOf(family);
    const slug = slugOf(name);
    const list = crossings.get(product)?.find(({ kind, group }) => kind === "version" && group.slug === slug);
    return list === undefined ? [] : [{ name, href: links.urlOf(crossingPath(product, "version", slug)) }];
  });
  return {
    versions,
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
