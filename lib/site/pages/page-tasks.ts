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

/** What the page of an article is made from besides its file: plain data, since another thread may make it. */
export interface ArticlePageRequest extends DraftedSource {
  surroundings: Omit<ArticleSurroundings, "links" | "source">;
  source: Omit<ArticleSurroundings["source"], "sha256">;
}

/** The content of an article's page. */
export interface ArticlePageContent {
  html: string;
  /** What it asked of the site's links. */
  questions: LinkQuestion[];
  /** That the file is no longer what the archive was made from, or the page is too large. */
  problems: Diagnostic[];
  /** Whether it no longer holds the article, so that the page can't show it. */
  isLost: boolean;
}

/** What can be done for pages each by itself. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type PageTasks = {
  renderArticles: (requests: ArticlePageRequest[]) => ArticlePageContent[];
  /** What has changed of the files of each bundle since the archive was read. */
  writeBundles: (requests: BundleRequest[]) => Diagnostic[][];
};

/** What pages are made with. */
export interface PageTools extends DraftTools {
  links: LinkContext;
  taxonomy: Taxonomy;
  pathPrefix: string;
}

/** The parts of a site that the tools for its pages are taken from. */
export type PageToolsSource = Pick<Site, "links" | "taxonomy" | "options" | "drafts">;

/** The tools with which this thread makes the pages of a site. */
export function pageTools({ links, taxonomy, options, drafts }: PageToolsSource): PageTools {
  const { limits, pathPrefix } = options;
  return { links, taxonomy, limits, pathPrefix, draftsFolder: drafts.folder };
}

/** The tasks by which this thread makes the pages of articles and their bundles. */
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
