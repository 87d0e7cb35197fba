import type { Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { watch } from "chokidar";
import { optionsFiles } from "../site/options/options-files.ts";
import { isSite } from "../site/publishing/site-marker.ts";
import { packageFolder } from "../site/site-files.ts";

const ofPackage = ["content/pages", "content/taxonomy", "layouts", "dist/assets"];
const settings = { followSymlinks: false, alwaysStat: true };

interface Watch {
  onChange: (file: string) => void;
  onError: (error: Error) => void;
}

/**
 * Watches everything that a site is made from: its content folders, the option files in and beside them, and the
 * package's own pages, layouts and assets. Resolves once watching has begun, with a function that ends it. Files made
 * or changed after `since` (milliseconds) are reported, too.
 */
export async function watchSources(
  content: readonly string[],
  output: string,
  since: number,
  { onChange, onError }: Watch,
): Promise<() => Promise<void>> {
  const options = optionsFiles(content).map((file) => resolve(file));
  const besides = options.map((file) => dirname(file));
  const folders = [...content, ...ofPackage.map((folder) => join(packageFolder, folder))];
  const watchers = [
    watch(folders, { ...settings, ignored: passedOver(folders, output) }),
    // Folders are watched, since a single watched file is lost when it is replaced by another.
    watch(besides, { ...settings, depth: 0, ignored: (path) => !options.includes(path) && !besides.includes(path) }),
  ];
  await Promise.all(
    watchers.map((watcher) => {
      let isReady = false;
      watcher.once("ready", () => (isReady = true));
      watcher.on("all", (event, path, stats) => {
        if (isReady || (event === "add" && stats !== undefined && Math.floor(stats.ctimeMs) > since)) onChange(path);
      });
      watcher.on("error", (error) => {
        onError(error as Error);
      });
      return new Promise<void>((ready) => watcher.once("ready", ready));
    }),
  );
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}

/**
 * Returns whether a path is ignored: hidden files and folders, `node_modules`, the output, which each build changes,
 * and other finished sites hold no content.
 */
function passedOver(roots: readonly string[], output: string): (path: string, stats?: Stats) => boolean {
  const watched = new Set(roots.map((root) => resolve(root)));
  return (path, stats) => {
    const absolute = resolve(path);
    if (absolute === resolve(output)) return true;
    if (watched.has(absolute)) return false;
    const name = basename(absolute);
    return name.startsWith(".") || name === "node_modules" || (stats?.isDirectory() === true && isSite(absolute));
  };
}
