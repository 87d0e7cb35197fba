import type { UserConfig } from "@11ty/eleventy";
import { addProblems } from "../archive/add-problems.ts";
import type { Site } from "../site/load-site.ts";
import { copyStaticFiles, findStaticFiles } from "../site/own-pages/static-files.ts";

/**
 * Copies the files in `public/` of each content root to the site unchanged: images, `CNAME`, a `robots.txt`. Files that
 * are left out are reported in the archive's diagnostics. `pages` are the addresses of the site's own pages, in lower
 * case. Returns the addresses of the copied files.
 */
export function addStaticFiles(
  config: UserConfig,
  { options, archive }: Pick<Site, "options" | "archive">,
  pages: ReadonlySet<string>,
): Set<string> {
  const { files, diagnostics } = findStaticFiles(options.content, pages);
  addProblems(archive, diagnostics);
  config.on("eleventy.before", ({ directories }) => {
    addProblems(archive, copyStaticFiles(files, directories.output));
  });
  return new Set(files.keys());
}
