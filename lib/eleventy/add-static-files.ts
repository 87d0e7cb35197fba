import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { disk } from "../io/disk.ts";

/** Copies what lies in `public/` of a content root to the site as it is: images, `CNAME`, a `robots.txt` of its own. */
export function addStaticFiles(config: UserConfig, roots: readonly string[]): void {
  for (const folder of roots.map((root) => join(root, "public")))
    if (disk.exists(folder)) config.addPassthroughCopy({ [relative(process.cwd(), folder)]: "/" });
}
