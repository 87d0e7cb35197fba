import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";

/** Copies what lies in `public/` of a content root to the site as it is: images, `CNAME`, a `robots.txt` of its own. */
export function addStaticFiles(config: UserConfig, roots: readonly string[]): void {
  for (const folder of roots.map((root) => join(root, "public")))
    if (existsSync(folder)) config.addPassthroughCopy({ [relative(process.cwd(), folder)]: "/" });
}
