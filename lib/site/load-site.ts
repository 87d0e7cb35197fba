import { join, sep } from "node:path";
import { addProblems } from "../archive/add-problems.ts";
import { buildCodeIndex, type CodeIndex } from "../archive/codes/code-index.ts";
import { buildFileIndex, type FileIndex } from "../archive/files/file-index.ts";
import { groupBySupportCode, type SupportCodeGroup } from "../archive/products/support-code-groups.ts";
import { buildReferenceGraph, type ReferenceGraph } from "../archive/reference-graph.ts";
import { sharedNotices, type SharedNotice } from "../archive/shared-notices.ts";
import { disk } from "../io/disk.ts";
import { realPathIfAny } from "../io/real-path-if-any.ts";
import type { ArticleId } from "../model/article-id.ts";
import { asStage, type Progress } from "../model/progress.ts";
import type { LinkContext } from "../render/link-context.ts";
import type { LinkedArticles, LinkedFiles } from "../render/site-link.ts";
import { AttachedFiles, attachFiles } from "./links/attached-files.ts";
import { linksTo, linkTargetsOf, type LinkTargets } from "./links/link-targets.ts";
import { articleFinder, linkedArticles, withLinked } from "./links/linked-articles.ts";
import { browseKinds, type BrowseKind } from "./lists/browse-kinds.ts";
import { crossingsOf, type Crossing } from "./lists/crossings.ts";
import type { SiteOptions } from "./options/site-options.ts";
import type { OwnPages } from "./own-pages/own-pages.ts";
import { readContent, type ReadContent } from "./reading/read-content.ts";
import { spareMemory } from "./reading/spare-memory.ts";
import { loadTaxonomy, type Taxonomy } from "./taxonomy.ts";
import { UsageError } from "./usage-error.ts";

/** Everything that pages are made from. */
export interface Site extends ReadContent {
  options: SiteOptions;
  taxonomy: Taxonomy;
  references: ReferenceGraph;
  supportCodes: SupportCodeGroup[];
  browse: BrowseKind[];
  /** By slug of the product. */
  crossings: ReadonlyMap<string, readonly Crossing[]>;
  codes: CodeIndex;
  files: FileIndex;
  /** Wordings of legal notices that many articles share, by key. */
  notices: ReadonlyMap<string, SharedNotice>;
  targets: LinkTargets;
  links: LinkContext;
  /** For each article, the articles that relative links in its text lead to. */
  linked: ReadonlyMap<ArticleId, LinkedArticles>;
  /** For each article, the files that relative addresses in its text name, with their paths in the site. */
  linkedFiles: ReadonlyMap<ArticleId, LinkedFiles>;
  /** The files of the content that are copied to the site, since a text names them; own pages add theirs. */
  attached: AttachedFiles;
  /** The site's own pages; empty until Eleventy has made them. */
  own: OwnPages;
}

/**
 * Reads the content of a site; the output folder never counts as content. With a staging folder, the articles that are
 * parsed are also drafted there, and the search index is begun.
 * @throws {UsageError} where a content folder is missing or lies in the output, or the taxonomy can't be read.
 */
export async function loadSite(
  options: SiteOptions,
  outputFolder: string,
  progress: Progress,
  staging: string | null = null,
): Promise<Site> {
  for (const root of options.content) {
    requireFolder(root);
    requireOutside(root, outputFolder);
  }
  const taxonomy = loadTaxonomy(options.content);
  const read = await readContent(options, taxonomy, outputFolder, progress, staging);
  await spareMemory();
  const count = read.archive.articles.size;
  if (count === 0)
    progress.note(`expected articles below ${options.content.join(", ")}, found none; the site has none`);
  return asStage(progress, "linking articles", count, (advance) => {
    const site = linkSite(options, taxonomy, read);
    advance(count);
    return site;
  });
}

function linkSite(options: SiteOptions, taxonomy: Taxonomy, read: ReadContent): Site {
  const { archive } = read;
  const articles = [...archive.articles.values()];
  const browse = browseKinds(articles, taxonomy);
  const linked = linkedArticles(articles, articleFinder(archive.articles));
  const attached = new AttachedFiles(options.content, (problem) => {
    addProblems(archive, [problem]);
  });
  const content = {
    taxonomy,
    ...read,
    references: buildReferenceGraph(withLinked(archive.articles, linked)),
    linked,
    linkedFiles: attachFiles(articles, linked, attached),
    attached,
    own: { pages: [], addresses: [] },
    supportCodes: groupBySupportCode(articles),
    browse,
    crossings: crossingsOf(articles, browse),
    codes: buildCodeIndex(articles),
    files: buildFileIndex(articles),
    notices: sharedNotices(articles),
  };
  const targets = linkTargetsOf(content);
  return { options, ...content, targets, links: linksTo(targets, taxonomy.familyOf, options.pathPrefix) };
}

function requireFolder(root: string): void {
  const stats = disk.stat(root);
  if (stats?.isDirectory() === true) return;
  const found = stats === undefined ? "none" : "a file";
  throw new UsageError(`expected a folder with articles at ${root}, found ${found}; name one with --content DIR`);
}

/** Content in the output would be lost, since a build replaces all of it. */
function requireOutside(root: string, output: string): void {
  if (!join(realPathIfAny(root), sep).startsWith(join(realPathIfAny(output), sep))) return;
  throw new UsageError(
    `expected articles outside of the output ${output}, which a build replaces, found the content folder ${root} in it; move the articles, or choose another output with --output DIR`,
  );
}
