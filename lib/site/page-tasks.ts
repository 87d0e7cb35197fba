import type { ArticleSummary } from "../archive/article-summary.ts";
import type { Limits } from "../archive/limits.ts";
import type { KeptPlace } from "../archive/kept-articles.ts";
import { rereadSource, type KnownSource } from "../archive/reread-source.ts";
import { bearsStamp } from "../io/file-stamp.ts";
import type { ArticleId } from "../model/article-id.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { markBoilerplate } from "../parse/boilerplate.ts";
import { parseSource } from "../parse/parse-source.ts";
import { renderArticle, type ArticleSurroundings } from "../render/article-html.ts";
import type { LinkContext } from "../render/link-context.ts";
import { renderUnavailable } from "../render/unavailable-html.ts";
import { searchRecordOf, type SearchRecord } from "../search/search-record.ts";
import { readDraft } from "./kept-drafts.ts";
import type { Site } from "./load-site.ts";
import { recordedLinks, type LinkQuestion } from "./recorded-links.ts";
import { draftOf, type SiteDraft } from "./site-draft.ts";
import { articlePath } from "./site-urls.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { writeBundle, type BundleRequest } from "./text-bundles.ts";

/** What the page of an article is made from besides its file: plain data, since another thread may make it. */
export interface ArticlePageRequest extends KnownSource {
  surroundings: Omit<ArticleSurroundings, "links" | "source">;
  source: Omit<ArticleSurroundings["source"], "sha256">;
  /** Given where search shall know the article. */
  searched: ArticleSummary | null;
  /** Where its draft lies; absent where its file has to be parsed. */
  draft?: KeptPlace | undefined;
}

/** The content of an article's page, and what search is told of the article. */
export interface ArticlePageContent {
  html: string;
  /** What it asked of the site's links. */
  questions: LinkQuestion[];
  searchRecord: SearchRecord | null;
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
export interface PageTools {
  links: LinkContext;
  taxonomy: Taxonomy;
  limits: Limits;
  pathPrefix: string;
  /** Where drafts lie; null where there are none. */
  draftsFolder: string | null;
}

export function pageTools({ links, taxonomy, options, drafts }: Site): PageTools {
  const { limits, pathPrefix } = options;
  return { links, taxonomy, limits, pathPrefix, draftsFolder: drafts.folder };
}

export function pageTasks(tools: PageTools): PageTasks {
  return {
    renderArticles: (requests) => requests.map((request) => renderPage(request, tools)),
    writeBundles: (requests) => requests.map((request) => writeBundle(request, tools.limits)),
  };
}

function renderPage(request: ArticlePageRequest, tools: PageTools): ArticlePageContent {
  const { id, path, surroundings, source, searched } = request;
  const { links, taxonomy, limits } = tools;
  const { draft, sourceHash, problem } = findDraft(request, tools);
  const problems = problem === null ? [] : [problem];
  if (draft === null) {
    const html = renderUnavailable(id, surroundings.citedBy, surroundings.citedByTotal);
    return { html, questions: [], searchRecord: null, problems, isLost: true };
  }
  const recorded = recordedLinks(links);
  const sha256 = Buffer.from(sourceHash, "base64").toString("hex");
  const html = renderArticle(draft.page, { ...surroundings, source: { ...source, sha256 }, links: recorded.links });
  const bytes = Buffer.byteLength(html);
  if (bytes > limits.pageBytes) problems.push(largePage(path, id, bytes, limits.pageBytes));
  return {
    html,
    questions: [...recorded.questions],
    searchRecord:
      searched === null || draft.searched === null
        ? null
        : searchRecordOf(draft.searched, searched, articlePath(id), taxonomy),
    problems,
    isLost: false,
  };
}

/** The draft of an article; null where its file no longer holds it. */
interface FoundDraft {
  draft: SiteDraft | null;
  /** SHA-256 of the file that it is of, in base64. */
  sourceHash: string;
  /** That the file is not what it was. */
  problem: Diagnostic | null;
}

/** The draft that was made when the archive was read, if its file is the same; else a new one. */
function findDraft(request: ArticlePageRequest, tools: PageTools): FoundDraft {
  const { id, path, sourceHash, searched, draft: place } = request;
  const { taxonomy, limits, pathPrefix, draftsFolder } = tools;
  const kept = place === undefined || draftsFolder === null ? null : readDraft(draftsFolder, place);
  if (kept !== null && bearsStamp(path, kept.stamp)) return { draft: kept, sourceHash, problem: null };
  const { found, problem } = rereadSource(request, limits);
  if (found === null) return { draft: null, sourceHash, problem };
  if (kept !== null && problem === null) return { draft: kept, sourceHash, problem };
  const parsed = parseSource({ path, bytes: found.bytes }, limits).articles.find((article) => article.id === id);
  const article = parsed === undefined ? null : markBoilerplate(parsed, taxonomy.boilerplate);
  const draft = article && draftOf(article, { pathPrefix, hasSearch: searched !== null });
  return { draft, sourceHash: found.sourceHash, problem };
}

function largePage(file: string, id: ArticleId, bytes: number, mostBytes: number): Diagnostic {
  const message = `expected a page of at most ${mostBytes.toLocaleString("en-US")} bytes for ${id}, found ${bytes.toLocaleString("en-US")}; it is written all the same: part the article, or raise limits.pageBytes in kbpress.json`;
  return { file, line: 1, column: 1, severity: "warning", message, ruleId: "page-size" };
}
