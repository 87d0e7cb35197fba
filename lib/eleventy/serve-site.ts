import { join } from "node:path";
import DevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import type { Progress } from "../model/progress.ts";
import type { Site } from "../site/load-site.ts";
import { packageFolder } from "../site/site-files.ts";
import type { SiteOptionsInput } from "../site/site-options.ts";
import { buildAndPublish } from "./build-and-publish.ts";

export interface ServeSettings {
  flags: Partial<SiteOptionsInput>;
  output: string;
  port: number;
  progress: Progress;
  /** Receives the server's address and what went wrong in a later build. */
  note: (text: string) => void;
  onBuilt: (site: Site) => void;
  /** Builds the site again; Eleventy keeps layouts and pages of a process for good, so it takes another one. */
  rebuild: () => Promise<void>;
}

const settleMilliseconds = 100;

/**
 * Builds the site and serves it, with pages that reload when its content has changed and was built again. A later build
 * that fails is noted, and the site that stands is served on.
 * @throws {UsageError} where the first build can't be made.
 */
export async function startServer(settings: ServeSettings): Promise<{ close: () => Promise<void> }> {
  const { flags, output, progress, note, rebuild } = settings;
  const site = await buildAndPublish(flags, output, progress);
  settings.onBuilt(site);
  const server = DevServer.getServer("kbpress", output, {
    pathPrefix: site.options.pathPrefix,
    domDiff: false,
    logger: { info: note, log: note, error: note },
  });
  server.serve(settings.port);
  await server.ready();
  const update = afterPause(settleMilliseconds, async () => {
    try {
      await rebuild();
      await server.reload({});
    } catch (error) {
      note(`not built: ${(error as Error).message}; the site as it was is served on`);
    }
  });
  const ownFolders = ["content/pages", "content/taxonomy", "layouts", "dist/assets"];
  const watched = [...site.options.content, ...ownFolders.map((folder) => join(packageFolder, folder))];
  const watcher = watch(watched, { ignoreInitial: true, followSymlinks: false }).on("all", update);
  watcher.on("error", (error) => {
    note(`changes may go unseen: ${(error as Error).message}`);
  });
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return {
    close: async () => {
      await watcher.close();
      await server.close();
    },
  };
}

/** Calls `run` once calls have paused, and never while it still runs. */
function afterPause(milliseconds: number, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, milliseconds);
  };
}
