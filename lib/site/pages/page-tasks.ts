import type { ArticleId } from "../../model/article-id.ts";
import { problemOfFile, type Diagnostic } from "../../model/diagnostic.ts";
import { renderArticle, type ArticleSurroundings } from "../../render/article-html.ts";
import type { LinkContext } from "../../render/link-context.ts";
import { renderUnavailable } from "../../render/unavailable-html.ts";
import type { Site } from "../load-site.ts";
import { findDraft, type DraftedSource, type DraftTools } from "../reading/find-draft.ts";
import type { Taxonomy } from "../taxonomy.ts";
import { recordedLinks, type LinkQuestion } from "./recorded-links.ts";
import { writeBundle, type BundleRequest } from "./text-bundles.ts";

/** What an article's page is made from besides its file. Plain data, since another thread may make the page. */
export interface ArticlePageRequest extends DraftedSource {
  surroundings: Omit<ArticleSurroundings, "links" | "source">;
  source: Omit<ArticleSurroundings["source"], "sha256">;
}

/** The content of an article's page. */
export interface ArticlePageContent {
  html: string;
  /** The questions that it asked of the site's links. */
  questions: LinkQuestion[];
  /** Reports that the file has changed since the archive was read, or that the page is too large. */
  problems: Diagnostic[];
  /** Whether the file no longer holds the article, so that the page can't show it. */
  isLost: boolean;
}

/** The tasks of making pages, each item independent of the others. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type PageTasks = {
  renderArticles: (requests: ArticlePageRequest[]) => ArticlePageContent[];
  /** Writes bundles, and reports for each the files that have changed since the archive was read. */
  writeBundles: (requests: BundleRequest[]) => Diagnostic[][];
};

/** What is needed to make pages. */
export interface PageTools extends DraftTools {
  links: LinkContext;
  taxonomy: Taxonomy;
  pathPrefix: string;
}

/** The parts of a site that `pageTools` needs. */
export type PageToolsSource = Pick<Site, "links" | "taxonomy" | "options" | "drafts">;

/** The tools for making a site's pages on this thread. */
export function pageTools({ links, taxonomy, options, drafts }: PageToolsSource): PageTools {
  const { limits, pathPrefix } = options;
  return { links, taxonomy, limits, pathPrefix, draftsFolder: drafts.folder };
}

/** The tasks as this thread does them. */
export function pageTasks(tools: PageTools): PageTasks {
  return {
    renderArticles: (requests) => requests.map((request) => renderPage(request, tools)),
    writeBundles: (requests) => requests.map((request) => writeBundle(request, tools.limits)),
  };
}

function renderPage(request: ArticlePageRequest, tools: PageTools): ArticlePageContent {
  const { id, path, surroundings, source } = request;
  const { links, limits, pathPrefix } = tools;
  const { draft, sourceHash, problem } = findDraft(request, tools, { pathPrefix, hasSearch: false });
  const problems = problem === null ? [] : [problem];
  if (draft === null) {
    const html = renderUnavailable(id, surroundings.citedBy);
    return { html, questions: [], problems, isLost: true };
  }
  const recorded = recordedLinks(links);
  const sha256 = Buffer.from(sourceHash, "base64").toString("hex");
  const html = renderArticle(draft.page, { ...surroundings, source: { ...source, sha256 }, links: recorded.links });
  const bytes = Buffer.byteLength(html);
  if (bytes > limits.pageBytes) problems.push(largePage(path, id, bytes, limits.pageBytes));
  return { html, questions: [...recorded.questions], problems, isLost: false };
}

function largePage(file: string, id: ArticleId, bytes: number, mostBytes: number): Diagnostic {
  const message = `expected a page of at most ${mostBytes.toLocaleString("en-US")} bytes for ${id}, found ${bytes.toLocaleString("en-US")}; it is written all the same: part the article, or raise limits.pageBytes in kbpress.json`;
  return problemOfFile(file, "warning", "page-size", message);
}
