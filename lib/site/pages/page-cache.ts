import { hash } from "node:crypto";
import { readCached, writeCached } from "../../archive/reading/cached-file.ts";
import type { LinkContext } from "../../render/link-context.ts";
import { sitePathOf } from "../links/site-urls.ts";
import type { ListedFile, SiteListing } from "../publishing/site-listing.ts";
import { answerOf, type LinkQuestion } from "./recorded-links.ts";

/** A page as the last build wrote it. */
interface CachedPage extends ListedFile {
  /** Hash of everything that it was made from. */
  key: string;
  /** The questions that it asked of the site's links, as JSON: one string takes a tenth of the memory of an array. */
  questions: string;
}

/** What a cache of pages is opened with. */
export interface PageCacheOptions {
  /** The cache's file; null for no cache. */
  file: string | null;
  /**
   * Identifies everything that pages are made from besides their records: code, layouts, options and the site's own
   * data.
   */
  version: string;
  /** Files in the output now, as the last build left them. */
  published: SiteListing;
  /** Links of the site that is being built. */
  links: LinkContext;
}

/** A hash of everything that a page is made from, except its links, given as text; the text itself need not be kept. */
export function hashOfValues(values: string): string {
  return hash("sha256", values, "base64");
}

/** Knows which pages of the last build this build would write the same, so that they can be taken over. */
export class PageCache {
  readonly #options: PageCacheOptions;
  readonly #known: Map<string, CachedPage>;
  readonly #made = new Map<string, Omit<CachedPage, keyof ListedFile>>();
  readonly #takenOver = new Map<string, CachedPage>();

  constructor(options: PageCacheOptions) {
    this.#options = options;
    const { file, version } = options;
    const read = file === null ? null : (readCached(file, version) as Map<string, CachedPage> | null);
    this.#known = read ?? new Map<string, CachedPage>();
  }

  /**
   * Takes over the last build's page at a permalink, if it was made from values of the same hash, what it asked of the
   * site's links has the same answers today, and its file is unchanged. Returns whether it was taken over.
   */
  takeOver(permalink: string, valuesHash: string): boolean {
    const known = this.#known.get(permalink);
    if (known === undefined) return false;
    const { links, published } = this.#options;
    if (known.key !== keyOf(valuesHash, JSON.parse(known.questions) as LinkQuestion[], links)) return false;
    const found = published.get(sitePathOf(permalink));
    if (found?.bytes !== known.bytes || found.modified !== known.modified) return false;
    this.#takenOver.set(permalink, known);
    return true;
  }

  /** Files in the output that were taken over. */
  get filesTakenOver(): SiteListing {
    return new Map(Array.from(this.#takenOver, ([permalink, page]) => [sitePathOf(permalink), page]));
  }

  /** Whether this build has made or taken over a page at a permalink. */
  has(permalink: string): boolean {
    return this.#made.has(permalink) || this.#takenOver.has(permalink);
  }

  /** Notes a page that this build makes, and what from. */
  keep(permalink: string, valuesHash: string, questions: readonly LinkQuestion[] = []): void {
    const key = keyOf(valuesHash, questions, this.#options.links);
    this.#made.set(permalink, { key, questions: JSON.stringify(questions) });
  }

  /**
   * Writes the cache for the next build. `staged` are the files that this build has made.
   * @throws {Error} of the file system.
   */
  write(staged: SiteListing): void {
    const { file, version } = this.#options;
    if (file === null) return;
    const pages = new Map(this.#takenOver);
    for (const [permalink, { key, questions }] of this.#made) {
      const found = staged.get(sitePathOf(permalink));
      if (found !== undefined) pages.set(permalink, { key, questions, bytes: found.bytes, modified: found.modified });
    }
    writeCached(file, version, pages);
  }
}

function keyOf(valuesHash: string, questions: readonly LinkQuestion[], links: LinkContext): string {
  let text = valuesHash;
  for (const question of questions) text += `\n${question}\n${String(answerOf(question, links))}`;
  return hash("sha256", text, "base64");
}
