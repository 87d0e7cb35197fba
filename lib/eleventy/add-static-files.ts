import type { UserConfig } from "@11ty/eleventy";
import { addProblems } from "../archive/add-problems.ts";
import type { Site } from "../site/load-site.ts";
import { copyStaticFiles, findStaticFiles } from "../site/own-pages/static-files.ts";

/**
 * Copies what lies in `public/` of a content root to the site as it is: images, `CNAME`, a `robots.txt` of its own. What
 * is left out of it joins the archive's diagnostics. `pages` are the addresses of the site's own pages, in small letters.
 * Comes back with those of the files.
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
