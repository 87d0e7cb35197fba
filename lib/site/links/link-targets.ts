import type { CodeIndex } from "../../archive/codes/code-index.ts";
import { readErrorCode } from "../../archive/codes/error-code.ts";
import type { FileIndex } from "../../archive/files/file-index.ts";
import { systemFileOf } from "../../archive/files/system-file.ts";
import type { FamilyOf } from "../../archive/products/product-family.ts";
import type { Archive } from "../../archive/reading/load-archive.ts";
import type { ReferenceGraph } from "../../archive/reference-graph.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { slugOf } from "../../model/slug.ts";
import type { LinkContext } from "../../render/link-context.ts";
import { browseKind, type BrowseKind } from "../lists/browse-kinds.ts";
import { hasFilePage } from "./has-file-page.ts";
import { articlePath, browseGroupPath, codePath, filePath, underPrefix } from "./site-urls.ts";

/** What an article can link to, as plain data for another thread. */
export interface LinkTargets {
  titles: ReadonlyMap<ArticleId, string>;
  /** Articles that are only cited. */
  stubs: ReadonlySet<ArticleId>;
  /** Slugs of the error codes that more than one article bears. */
  codes: ReadonlySet<string>;
  /** Names of the files that have a page. */
  files: ReadonlySet<string>;
  /** Slugs of the product families. */
  families: ReadonlySet<string>;
}

/**
 * All that articles of a site can link to. An error code that only one article bears is no target: its page would lead
 * back.
 */
export function linkTargetsOf(content: {
  archive: Archive;
  references: ReferenceGraph;
  browse: readonly BrowseKind[];
  codes: CodeIndex;
  files: FileIndex;
}): LinkTargets {
  const { archive, references, browse, codes, files } = content;
  const shared = [...codes].filter(([, { bearers }]) => bearers.length > 1);
  return {
    titles: new Map(Array.from(archive.articles.values(), ({ id, title }) => [id, title])),
    stubs: new Set(references.missing.keys()),
    codes: new Set(shared.map(([slug]) => slug)),
    files: new Set([...files.values()].filter(hasFilePage).map(({ name }) => name)),
    families: new Set(browseKind(browse, "product").groups.map(({ slug }) => slug)),
  };
}

/** The addresses of targets in a site that stands under a path prefix. */
export function linksTo(targets: LinkTargets, familyOf: FamilyOf, pathPrefix: string): LinkContext {
  const { titles, stubs, codes, files, families } = targets;
  const urlOf = (path: string): string => underPrefix(pathPrefix, path);
  return {
    hrefOf: (id) => (titles.has(id) || stubs.has(id) ? urlOf(articlePath(id)) : null),
    titleOf: (id) => titles.get(id) ?? null,
    codeHrefOf: (printed) => {
      const slug = readErrorCode(printed)?.slug;
      return slug !== undefined && codes.has(slug) ? urlOf(codePath(slug)) : null;
    },
    fileHrefOf: (printed) => {
      const name = systemFileOf(printed);
      return name !== null && files.has(name) ? urlOf(filePath(name)) : null;
    },
    productHrefOf: (product) => {
      const slug = slugOf(familyOf(product));
      return families.has(slug) ? urlOf(browseGroupPath("product", slug)) : null;
    },
    urlOf,
  };
}
