import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ArticleReader } from "../archive/article-reader.ts";
import { buildCodeIndex, type CodeIndex } from "../archive/code-index.ts";
import { readErrorCode } from "../archive/error-code.ts";
import { buildFileIndex, type FileIndex } from "../archive/file-index.ts";
import { loadArchive, type Archive } from "../archive/load-archive.ts";
import { buildReferenceGraph, type ReferenceGraph } from "../archive/reference-graph.ts";
import { relateArticles } from "../archive/relate-articles.ts";
import { systemFileOf } from "../archive/system-file.ts";
import { groupBySupportCode, type SupportCodeGroup } from "../archive/support-code-groups.ts";
import type { ArticleId } from "../model/article-id.ts";
import { slugOf } from "../model/slug.ts";
import type { Progress } from "../model/progress.ts";
import type { LinkContext } from "../render/link-context.ts";
import { browseKinds, type BrowseKind } from "./browse-kinds.ts";
import { crossingsOf, type Crossing } from "./crossings.ts";
import { hasFilePage } from "./has-file-page.ts";
import { pagesPerBatch } from "./pages-per-batch.ts";
import type { SiteOptions } from "./site-options.ts";
import { UsageError } from "./user-errors.ts";
import { articlePath, browseGroupPath, codePath, filePath, underPrefix } from "./site-urls.ts";
import { loadTaxonomy, type Taxonomy } from "./taxonomy.ts";

/** Everything that pages are made from. */
export interface Site {
  options: SiteOptions;
  taxonomy: Taxonomy;
  archive: Archive;
  reader: ArticleReader;
  references: ReferenceGraph;
  supportCodes: SupportCodeGroup[];
  browse: BrowseKind[];
  /** By the slug of a product. */
  crossings: ReadonlyMap<string, readonly Crossing[]>;
  codes: CodeIndex;
  files: FileIndex;
  /** For each article the nearest others. */
  related: ReadonlyMap<ArticleId, readonly ArticleId[]>;
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
  const articles = [...archive.articles.values()];
  const browse = browseKinds(articles, taxonomy);
  const content = {
    taxonomy,
    archive,
    reader: new ArticleReader(taxonomy.boilerplate, options.search ? pagesPerBatch : 0),
    references: buildReferenceGraph(archive.articles),
    supportCodes: groupBySupportCode(articles),
    browse,
    crossings: crossingsOf(browse),
    codes: buildCodeIndex(articles),
    files: buildFileIndex(articles),
    related: relateArticles(articles),
  };
  return { options, ...content, links: linksOf(content, options.pathPrefix) };
}

function requireFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new UsageError(`expected a folder with articles at ${root}, found none; name one with --content DIR`);
}

function realpathIfAny(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function linksOf(content: Omit<Site, "options" | "links">, pathPrefix: string): LinkContext {
  const { taxonomy, archive, references, browse, codes, files } = content;
  const { articles } = archive;
  const families = new Set(browse.find(({ name }) => name === "product")?.groups.map(({ slug }) => slug));
  const hasPage = (id: ArticleId): boolean => articles.has(id) || references.missing.has(id);
  const urlOf = (path: string): string => underPrefix(pathPrefix, path);
  return {
    hrefOf: (id) => (hasPage(id) ? urlOf(articlePath(id)) : null),
    titleOf: (id) => articles.get(id)?.title ?? null,
    codeHrefOf: (printed) => {
      const slug = readErrorCode(printed)?.slug;
      const bearers = slug === undefined ? 0 : (codes.get(slug)?.bearers.length ?? 0);
      return slug !== undefined && bearers > 1 ? urlOf(codePath(slug)) : null;
    },
    fileHrefOf: (printed) => {
      const entry = files.get(systemFileOf(printed) ?? "");
      return entry !== undefined && hasFilePage(entry) ? urlOf(filePath(entry.name)) : null;
    },
    productHrefOf: (product) => {
      const slug = slugOf(taxonomy.familyOf(product));
      return families.has(slug) ? urlOf(browseGroupPath("product", slug)) : null;
    },
    urlOf,
  };
}
