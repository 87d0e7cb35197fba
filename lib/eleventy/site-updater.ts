import type { Site } from "../site/load-site.ts";
import { ChangedFiles } from "./changed-files.ts";
import { refreshArticles } from "./refresh-articles.ts";

/** What is needed to update a site. */
export interface UpdateSettings {
  /** Folder of the site that is served. */
  output: string;
  /** Receives what went wrong. */
  note: (text: string) => void;
  /** Builds the site again, in another process: Eleventy caches layouts and pages as long as its process lives. */
  rebuild: () => Promise<void>;
}

/** Pause after the last change: editors write a file in several steps. */
const settleMilliseconds = 50;

/**
 * Keeps a served site up to date: the pages of changed articles are made again at once, then the whole site is built. An
 * update that fails is noted, and the earlier site is still served.
 */
export class SiteUpdater {
  readonly #site: Site;
  readonly #settings: UpdateSettings;
  readonly #reload: () => Promise<void>;
  readonly #changed = new ChangedFiles();
  /** Paths of the pages that were made again since the last build. */
  readonly #refreshed = new Set<string>();
  #isClosed = false;

  /** `reload` makes browsers load their pages again. */
  constructor(site: Site, settings: UpdateSettings, reload: () => Promise<void>) {
    this.#site = site;
    this.#settings = settings;
    this.#reload = reload;
  }

  /** Notes that a file has changed, and updates the site once changes have paused. */
  addChange(file: string): void {
    this.#changed.add(file);
    this.#update();
  }

  /** Whether the page at a path may say something else than its sources do now. */
  isOutOfDate(path: string): boolean {
    return this.#changed.any && !this.#refreshed.has(path);
  }

  /** From now on a build that fails is not noted: it may have been stopped. */
  close(): void {
    this.#isClosed = true;
  }

  readonly #update = afterPause(settleMilliseconds, async () => {
    await this.#refresh().catch((error: unknown) => {
      this.#settings.note(`not shown yet: ${(error as Error).message}`);
    });
    this.#rebuild();
  });

  readonly #refresh = inTurn(async () => {
    const paths = await refreshArticles(this.#site, this.#settings.output, this.#changed.files);
    for (const path of paths) this.#refreshed.add(path);
    await this.#reload();
  });

  readonly #rebuild = oneAtATime(async () => {
    this.#changed.beginBuild();
    try {
      await this.#settings.rebuild();
      this.#changed.endBuild();
      this.#refreshed.clear();
      await (this.#changed.any ? this.#refresh() : this.#reload());
    } catch (error) {
      this.#changed.cancelBuild();
      if (!this.#isClosed)
        this.#settings.note(`not built: ${(error as Error).message}; the earlier site is still served`);
    }
  });
}

/** Returns a function that calls `run` once it has not been called for some milliseconds. */
function afterPause(milliseconds: number, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
}

/** Returns a function that calls `run` after all earlier calls have ended. */
function inTurn(run: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(run, run);
    return last;
  };
}

/**
 * Returns a function that calls `run`. However often it is called while `run` is at work, `run` is called once more
 * after.
 */
function oneAtATime(run: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const start = async (): Promise<void> => {
    isRunning = true;
    await run();
    isRunning = false;
    if (!isWanted) return;
    isWanted = false;
    void start();
  };
  return () => {
    if (isRunning) isWanted = true;
    else void start();
  };
}
