import type { Diagnostic } from "../model/diagnostic.ts";
import type { Progress } from "../model/progress.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import { buildAndPublish } from "./build-and-publish.ts";
import { ChangedFiles } from "./changed-files.ts";
import { refreshArticles } from "./refresh-articles.ts";
import { SiteServer } from "./site-server.ts";
import { stalePage } from "./stale-page.ts";
import { watchSources } from "./watch-sources.ts";

/** What is served, and how. */
export interface ServeSettings {
  flags: Partial<SiteOptionsInput>;
  output: string;
  port: number;
  progress: Progress;
  /** Receives the server's address and what went wrong in a later build. */
  note: (text: string) => void;
  /** Receives what the first build found wrong in the content. */
  onBuilt: (problems: readonly Diagnostic[]) => void;
  /** Builds the site again; Eleventy keeps layouts and pages of a process for good, so it takes another one. */
  rebuild: () => Promise<void>;
}

/** An editor writes a file in several steps. */
const settleMilliseconds = 50;

/**
 * Builds the site and serves it. A changed article's own page is made anew at once, and open pages reload; all pages
 * are built again after it, and until then those that may be out of date say so. A build that fails is noted, and the
 * site that stands is still served.
 * @throws {UsageError} where the first build can't be made.
 */
export async function startServer(settings: ServeSettings): Promise<{ close: () => Promise<void> }> {
  const { flags, output, progress, note, rebuild } = settings;
  const begun = Date.now();
  const { site } = await buildAndPublish(flags, output, progress);
  settings.onBuilt(site.archive.diagnostics);
  const changed = new ChangedFiles();
  const fresh = new Set<string>();
  const { pathPrefix } = site.options;
  const server = new SiteServer("kbpress", output, {
    pathPrefix,
    domDiff: false,
    logger: { info: note, log: note, error: note },
    onRequest: {
      "/*": ({ url }) => {
        const path = decodeURI(url.pathname).slice(pathPrefix.length - 1);
        const body = changed.any && !fresh.has(path) ? stalePage(output, path) : null;
        return body === null ? undefined : { headers: { "Content-Type": "text/html; charset=utf-8" }, body };
      },
    },
  });
  const refresh = inTurn(async () => {
    const paths = await refreshArticles(site, output, changed.files);
    for (const path of paths) fresh.add(path);
    await server.reload({});
  });
  let isClosing = false;
  const update = oneAtATime(async () => {
    changed.beginBuild();
    try {
      await rebuild();
      changed.endBuild();
      fresh.clear();
      await (changed.any ? refresh() : server.reload({}));
    } catch (error) {
      changed.cancelBuild();
      if (!isClosing) note(`not built: ${(error as Error).message}; the earlier site is still served`);
    }
  });
  const react = afterPause(settleMilliseconds, async () => {
    await refresh().catch((error: unknown) => {
      note(`not shown yet: ${(error as Error).message}`);
    });
    update();
  });
  const stopWatching = await watchSources(site.options.content, output, begun, {
    onChange: (file) => {
      changed.add(file);
      react();
    },
    onError: (error) => {
      note(`changes may go unseen: ${error.message}`);
    },
  });
  // Only now, since who reads the address may change a file at once.
  server.serve(settings.port);
  await server.ready();
  return {
    close: async () => {
      isClosing = true;
      await stopWatching();
      await server.close();
    },
  };
}

/** Calls `run` once calls have paused. */
function afterPause(milliseconds: number, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
}

/** Calls `run` when earlier calls have ended. */
function inTurn(run: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(run, run);
    return last;
  };
}

/** Calls `run`, or, while it still runs, once more when it has ended, however often it was called. */
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
