import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { loadArchive, type Archive } from "../archive/load-archive.ts";
import { buildReferenceGraph, type ReferenceGraph } from "../archive/reference-graph.ts";
import { groupBySupportCode, type SupportCodeGroup } from "../archive/support-code-groups.ts";
import type { ArticleId } from "../model/article-id.ts";
import type { Progress } from "../model/progress.ts";
import type { LinkContext } from "../render/link-context.ts";
import { browseKinds, type BrowseKind } from "./browse-kinds.ts";
import type { SiteOptions } from "./site-options.ts";
import { UsageError } from "./user-errors.ts";
import { articlePath, underPrefix } from "./site-urls.ts";
import { loadTaxonomy, type Taxonomy } from "./taxonomy.ts";

/** Everything that pages are made from. */
export interface Site {
  options: SiteOptions;
  taxonomy: Taxonomy;
  archive: Archive;
  references: ReferenceGraph;
  supportCodes: SupportCodeGroup[];
  browse: BrowseKind[];
  links: LinkContext;
}

/**
 * Reads the content of a site; the folder it is written to is never content.
 * @throws {UsageError} where a content folder is missing or the taxonomy can't be read.
 */
export function loadSite(options: SiteOptions, outputFolder: string, progress: Progress): Site {
  for (const root of options.content) requireFolder(root);
  const taxonomy = loadTaxonomy(options.content);
  const except = new Set([realpathIfAny(outputFolder)]);
  const archive = loadArchive({ roots: options.content, except, ...taxonomy }, progress);
  const references = buildReferenceGraph(archive.articles);
  return {
    options,
    taxonomy,
    archive,
    references,
    supportCodes: groupBySupportCode(archive.articles.values()),
    browse: browseKinds([...archive.articles.values()], taxonomy),
    links: linksOf(archive, references, options.pathPrefix),
  };
}

function requireFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new UsageError(`expected a folder with articles at ${root}, found none; name one with --content DIR`);
}

function realpathIfAny(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function linksOf({ articles }: Archive, { missing }: ReferenceGraph, pathPrefix: string): LinkContext {
  const hasPage = (id: ArticleId): boolean => articles.has(id) || missing.has(id);
  return {
    hrefOf: (id) => (hasPage(id) ? underPrefix(pathPrefix, articlePath(id)) : null),
    titleOf: (id) => articles.get(id)?.title ?? null,
    urlOf: (path) => underPrefix(pathPrefix, path),
  };
}
