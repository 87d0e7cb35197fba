import { hash } from "node:crypto";
import { readCached, writeCached } from "../../archive/reading/cached-file.ts";
import type { LinkContext } from "../../render/link-context.ts";
import { sitePathOf } from "../links/site-urls.ts";
import type { ListedFile, SiteListing } from "../publishing/site-listing.ts";
import { answerOf, type LinkQuestion } from "./recorded-links.ts";

/** A page as the last build wrote it. */
interface CachedPage extends ListedFile {
  /** Hash of all that it was made from. */
  key: string;
  /** What it asked of the site's links, as JSON: one text takes a tenth of the memory of many. */
  questions: string;
}

/** What a cache of pages is opened with. */
export interface PageCacheOptions {
  /** The file in which the cache is kept; null for none. */
  file: string | null;
  /** Names all that pages are made from besides their records: code, layouts, options and the site's own data. */
  version: string;
  /** Files of the site that stands, if any. */
  standing: SiteListing;
  /** Links of the site that is built. */
  links: LinkContext;
}

/** A hash of all that a page is made from besides its links, told as a text; the text itself need not be kept. */
export function hashOfValues(values: string): string {
  return hash("sha256", values, "base64");
}

/** Knows the pages of the last build, and takes over those that this build would write alike. */
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
   * Whether the last build's page at a permalink was made from values of the same hash, and is untouched since; it is
   * then this build's page, too. What it asked of the site's links has to have the same answers today.
   */
  takeOver(permalink: string, valuesHash: string): boolean {
    const known = this.#known.get(permalink);
    if (known === undefined) return false;
    const { links, standing } = this.#options;
    if (known.key !== keyOf(valuesHash, JSON.parse(known.questions) as LinkQuestion[], links)) return false;
    const found = standing.get(sitePathOf(permalink));
    if (found?.bytes !== known.bytes || found.modified !== known.modified) return false;
    this.#takenOver.set(permalink, known);
    return true;
  }

  /** Files of the site that stands which are this build's as well. */
  get filesTakenOver(): SiteListing {
    return new Map(Array.from(this.#takenOver, ([permalink, page]) => [sitePathOf(permalink), page]));
  }

  /** Whether a page at a permalink is one of this build's. */
  has(permalink: string): boolean {
    return this.#made.has(permalink) || this.#takenOver.has(permalink);
  }

  /** Notes from what a page of this build is made. */
  keep(permalink: string, valuesHash: string, questions: readonly LinkQuestion[] = []): void {
    const key = keyOf(valuesHash, questions, this.#options.links);
    this.#made.set(permalink, { key, questions: JSON.stringify(questions) });
  }

  /**
   * Writes what the next build has to know, given the files that this build has made.
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
