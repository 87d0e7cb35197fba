import type { ArticleSummary } from "../../archive/article-summary.ts";
import { slugOf } from "../../model/slug.ts";
import type { ArticleSurroundings } from "../../render/article-html.ts";
import { browseGroupPath, crossingPath } from "../links/site-urls.ts";
import { crossingOfVersion } from "../lists/crossings.ts";
import type { Site } from "../load-site.ts";

/**
 * An article's product families, versions, keywords, platforms and issue type, with links to their lists. A keyword is
 * explained only if the taxonomy names it. For others, what their parts mean is said on their list only: 54,000 pages
 * have to be short.
 */
export function facetLinks(
  { taxonomy, links, crossings }: Pick<Site, "taxonomy" | "links" | "crossings">,
  article: ArticleSummary,
): Pick<ArticleSurroundings, "families" | "versions" | "keywords" | "platforms" | "isPlatformInferred" | "issueType"> {
  const { families, productVersions, keywords, platforms, isPlatformInferred, issueType, isTypeInferred } = article;
  const hrefOf = (kind: string, slug: string): string => links.urlOf(browseGroupPath(kind, slug));
  const linkTo = (kind: string) => (name: string) => ({ name, href: hrefOf(kind, slugOf(name)) });
  const type = taxonomy.issueTypes.find(({ slug }) => slug === issueType);
  const versions = productVersions.flatMap(({ family, version: name }) => {
    const product = slugOf(family);
    const list = crossingOfVersion(crossings.get(product) ?? [], name);
    return list === undefined ? [] : [{ name, href: links.urlOf(crossingPath(product, "version", list.group.slug)) }];
  });
  return {
    versions,
    keywords: keywords.filter(hasSlug).map((name) => {
      const link = linkTo("keyword")(name);
      const title = taxonomy.keywordNames.get(name);
      return title === undefined ? link : { ...link, title };
    }),
    families: families.filter(hasSlug).map(linkTo("product")),
    platforms: platforms.filter(hasSlug).map(linkTo("platform")),
    isPlatformInferred,
    issueType:
      type === undefined ? null : { name: type.name, href: hrefOf("type", type.slug), isInferred: isTypeInferred },
  };
}

function hasSlug(name: string): boolean {
  return slugOf(name) !== "";
}
