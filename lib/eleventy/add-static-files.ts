import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { disk } from "../io/disk.ts";
import { entriesBelow } from "../io/entries-below.ts";
import type { Site } from "../site/load-site.ts";

/**
 * Copies what lies in `public/` of a content root to the site as it is: images, `CNAME`, a `robots.txt` of its own. Links,
 * which may lead anywhere, are left out and join the archive's diagnostics.
 */
export function addStaticFiles(config: UserConfig, { options, archive }: Site): void {
  for (const root of options.content) {
    const folder = join(root, "public");
    if (!disk.exists(folder)) continue;
    const isLink = disk.realPath(folder) !== join(disk.realPath(root), "public");
    const links = isLink ? [folder] : entriesBelow(folder, (entry) => entry.isSymbolicLink());
    for (const file of links) {
      const message = "expected a file, found a link; it is left out: put a copy of what it leads to in its place";
      archive.diagnostics.push({ file, line: 1, column: 1, severity: "warning", message, ruleId: "link" });
    }
    if (isLink) continue;
    const refused = new Set(links.map((path) => relative(folder, path).replaceAll("\\", "/")));
    config.addPassthroughCopy(
      { [relative(process.cwd(), folder)]: "/" },
      { filter: (path: string) => !refused.has(path) },
    );
  }
}
