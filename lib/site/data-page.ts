import { join } from "node:path";
import { disk } from "../io/disk.ts";
import { folderOf } from "../model/article-id.ts";
import { renderBundles } from "../render/bundles-html.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { namesIn } from "./site-files.ts";
import { bundlesPath, dataPath } from "./site-urls.ts";
import { sha256Of } from "./text-bundle.ts";
import { fromHome } from "./trails.ts";

/** The page that describes the bundles of article texts; they lie in the output folder by the time it is rendered. */
export function dataPage({ archive, links }: Site, folders: { readonly output: string }): PageRecord {
  return {
    permalink: dataPath,
    title: "Data",
    trail: fromHome,
    description: "The texts of all articles as they were read, in compressed bundles, with sizes and hashes.",
    renderContent: () => {
      const counts = new Map<string, number>();
      for (const id of archive.articles.keys()) counts.set(folderOf(id), (counts.get(folderOf(id)) ?? 0) + 1);
      const folder = join(folders.output, bundlesPath);
      const names = disk.exists(folder) ? namesIn(folder) : [];
      return renderBundles(
        names.map((name) => {
          const bytes = disk.readFile(join(folder, name));
          return {
            name,
            href: links.urlOf(bundlesPath + name),
            articles: counts.get(name.slice(0, name.indexOf("."))) ?? 0,
            bytes: bytes.length,
            sha256: sha256Of(bytes),
          };
        }),
      );
    },
  };
}
