import type { Diagnostic } from "../model/diagnostic.ts";
import type { Progress } from "../model/progress.ts";
import type { SiteOptionsInput } from "../site/options/site-options.ts";
import { buildAndPublish } from "./build-and-publish.ts";
import { SiteServer } from "./site-server.ts";
import { SiteUpdater, type UpdateSettings } from "./site-updater.ts";
import { stalePage } from "./stale-page.ts";
import { watchSources } from "./watch-sources.ts";

/** What is served, and how. `note` also receives the server's address. */
interface ServeSettings extends UpdateSettings {
  flags: Partial<SiteOptionsInput>;
  port: number;
  progress: Progress;
  /** Receives what the first build found wrong in the content. */
  onBuilt: (problems: readonly Diagnostic[]) => void;
}

/**
 * Builds the site and serves it. When an article changes, its own page is made again at once and open pages reload;
 * then the whole site is built again. Until that is done, pages that may be out of date carry a notice. If a build
 * fails, this is noted, and the earlier site is still served.
 * @throws {UsageError} where the first build can't be made.
 */
export async function startServer(settings: ServeSettings): Promise<{ close: () => Promise<void> }> {
  const { flags, output, port, progress, note, onBuilt } = settings;
  const begun = Date.now();
  const { site } = await buildAndPublish(flags, output, progress);
  onBuilt(site.archive.diagnostics);
  const updater = new SiteUpdater(site, settings, () => server.reload({}));
  const server = openServer(settings, site.options.pathPrefix, updater);
  const stopWatching = await watchSources(site.options.content, output, begun, {
    onChange: (file) => {
      updater.addChange(file);
    },
    onError: (error) => {
      note(`changes may go unseen: ${error.message}`);
    },
  });
  // Only once changes are watched: whoever reads the address may change a file at once.
  server.serve(port);
  await server.ready();
  return {
    close: async () => {
      updater.close();
      await stopWatching();
      await server.close();
    },
  };
}

/** A server for the output folder that adds a notice to pages that are out of date. */
function openServer(
  { output, note }: Pick<ServeSettings, "output" | "note">,
  pathPrefix: string,
  updater: Pick<SiteUpdater, "isOutOfDate">,
): SiteServer {
  return new SiteServer("kbpress", output, {
    pathPrefix,
    domDiff: false,
    logger: { info: note, log: note, error: note },
    onRequest: {
      "/*": ({ url }) => {
        const path = decodeURI(url.pathname).slice(pathPrefix.length - 1);
        const body = updater.isOutOfDate(path) ? stalePage(output, path) : null;
        return body === null ? undefined : { headers: { "Content-Type": "text/html; charset=utf-8" }, body };
      },
    },
  });
}
