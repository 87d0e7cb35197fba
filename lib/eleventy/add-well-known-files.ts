import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { articlePages } from "../site/article-pages.ts";
import { wellKnownFiles } from "../site/well-known-files.ts";
import { listPages } from "../site/list-pages.ts";
import type { Site } from "../site/load-site.ts";
import { stubPages } from "../site/stub-pages.ts";

/** Writes the files that programs look for once the site's own pages are known; a file that the project has itself stands. */
export function addWellKnownFiles(config: UserConfig, site: Site): void {
  config.on("eleventy.after", ({ directories, results }) => {
    const ownPaths = results.map(({ url }) => url).filter((url) => typeof url === "string");
    const records = [...listPages(site), ...articlePages(site), ...stubPages(site)];
    for (const [path, text] of wellKnownFiles(site, records, ownPaths)) {
      const file = join(directories.output, path);
      if (!existsSync(file)) writeFileSync(file, text);
    }
  });
}
