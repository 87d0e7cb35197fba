import { compareIds, type ArticleId } from "../../model/article-id.ts";
import { compareDiagnostics, type Diagnostic } from "../../model/diagnostic.ts";
import type { SourceSummary, SummarizedArticle } from "../article-summary.ts";
import type { ProductList } from "../products/product-list.ts";
import { supportCodeOf } from "../products/support-code.ts";
import type { PackedTerms } from "../related/packed-terms.ts";
import { SharedValues } from "../shared-values.ts";
import type { KeptPlace } from "./article-keeper.ts";
import type { ArchiveSources, LoadedArchive } from "./load-archive.ts";
import type { ReadFile } from "./source-tasks.ts";
import { withinLimits } from "./within-limits.ts";

/** An archive to which files are added one after the other. */
export class GrowingArchive {
  readonly #sources: Pick<ArchiveSources, "limits" | "listener" | "supportCodes">;
  readonly #summaries = new Map<ArticleId, SourceSummary>();
  readonly #terms = new Map<ArticleId, PackedTerms>();
  readonly #kept = new Map<ArticleId, KeptPlace>();
  readonly #values = new SharedValues();
  readonly #problems: Diagnostic[] = [];

  constructor(sources: Pick<ArchiveSources, "limits" | "listener" | "supportCodes">) {
    this.#sources = sources;
  }

  /** Adds the articles of a file. A second article with a number is not added but reported as an error. */
  addFile({ summarized, kept }: ReadFile): void {
    for (const problem of summarized.diagnostics) this.#problems.push(problem);
    for (const [nth, article] of summarized.articles.entries()) this.#addArticle(article, kept[nth]);
  }

  /** Adds a problem of a file or folder that gives no article. */
  addProblem(problem: Diagnostic): void {
    this.#problems.push(problem);
  }

  /** Whether an article with that number has been added from a text file. */
  hasText(id: ArticleId): boolean {
    return this.#summaries.get(id)?.form === "text";
  }

  /** The archive once all files have been added. `lists` give support codes to articles that have none of their own. */
  finish(lists: readonly ProductList[]): LoadedArchive {
    const articles = Array.from(this.#summaries.values(), (summary) =>
      Object.assign(summary, { support: supportCodeOf(summary, lists, this.#sources.supportCodes) }),
    );
    articles.sort((a, b) => compareIds(a.id, b.id));
    const archive = {
      articles: new Map(articles.map((article) => [article.id, article])),
      diagnostics: this.#problems.sort(compareDiagnostics),
    };
    return { archive, terms: this.#terms, kept: this.#kept };
  }

  #addArticle({ summary, terms }: SummarizedArticle, kept: KeptPlace | undefined): void {
    const { limits, listener } = this.#sources;
    this.#values.shareIn(summary);
    const first = this.#summaries.get(summary.id);
    if (first !== undefined) {
      this.#problems.push(duplicate(summary, first));
      return;
    }
    const within = withinLimits(summary, limits, this.#problems);
    this.#summaries.set(summary.id, within);
    this.#terms.set(summary.id, terms);
    if (kept !== undefined) this.#kept.set(summary.id, kept);
    listener?.read({ summary: within, kept });
  }
}

function duplicate({ id, path, position }: SourceSummary, first: SourceSummary): Diagnostic {
  const message = `${id} is already the number of ${first.path}, which stands; give one of the two another number`;
  return { file: path, ...position, severity: "error", message, ruleId: "duplicate-id" };
}
