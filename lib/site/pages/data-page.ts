import { basename, join } from "node:path";
import { disk } from "../../io/disk.ts";
import { folderOf } from "../../model/article-id.ts";
import { renderBundles } from "../../render/bundles-html.ts";
import { bundlesPath, dataPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { sha256Of } from "./text-bundle.ts";
import { fromHome } from "./trails.ts";

/**
 * The page that describes the bundles of article texts. When it is rendered, each bundle must be in one of the folders;
 * the first one that has it is used.
 * @throws {Error} when rendered, where a bundle is in none of them.
 */
export function dataPage({ archive, links }: Pick<Site, "archive" | "links">, folders: readonly string[]): PageRecord {
  return {
    permalink: dataPath,
    title: "Data",
    trail: fromHome,
    description: "The texts of all articles as they were read, in compressed bundles, with sizes and hashes.",
    renderContent: () => {
      const counts = new Map<string, number>();
      for (const id of archive.articles.keys()) counts.set(folderOf(id), (counts.get(folderOf(id)) ?? 0) + 1);
      return renderBundles(
        [...counts].sort().map(([number, articles]) => {
          const path = `${bundlesPath}${number}.json.gz`;
          const file = folders.map((folder) => join(folder, path)).find((found) => disk.exists(found));
          if (file === undefined) throw new Error(`expected ${path} before the page that lists it, found none`);
          const bytes = disk.readFile(file);
          const size = { bytes: bytes.length, sha256: sha256Of(bytes) };
          return { name: basename(path), href: links.urlOf(path), articles, ...size };
        }),
      );
    },
  };
}
