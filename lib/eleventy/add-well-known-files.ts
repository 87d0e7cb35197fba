import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { disk } from "../io/disk.ts";
import type { DescribedPage } from "../render/page-metadata.ts";
import { listPages } from "../site/lists/list-pages.ts";
import { stubPages } from "../site/lists/stub-pages.ts";
import type { Site } from "../site/load-site.ts";
import { articlePages } from "../site/pages/article-pages.ts";
import { dataPage } from "../site/pages/data-page.ts";
import { wellKnownFiles } from "../site/well-known/well-known-files.ts";

/**
 * Writes the files for programs (sitemaps, feed, `robots.txt` …) once the site's own pages are known. A file is not
 * written where one of these pages or a copied file has its address.
 */
export function addWellKnownFiles(config: UserConfig, site: Site, copied: ReadonlySet<string>): void {
  config.on("eleventy.after", ({ directories, results }) => {
    for (const { url, inputPath } of results)
      if (typeof url === "string") site.own.pages.push({ file: join(inputPath), path: url });
    const ownPaths = results.map(({ url }) => url).filter((url) => typeof url === "string");
    const own = new Set([...ownPaths, ...copied]);
    const records = (): DescribedPage[] => [
      ...listPages(site),
      dataPage(site, [directories.output]),
      ...articlePages(site),
      ...stubPages(site),
    ];
    for (const [path, text] of wellKnownFiles(site, records, ownPaths))
      if (!own.has(path)) disk.writeFile(join(directories.output, path), text);
  });
}
