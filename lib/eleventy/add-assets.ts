import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { packageFolder } from "../site/site-files.ts";

/** Copies the stylesheet and the compiled browser code to `/assets/`. */
export function addAssets(config: UserConfig): void {
  const assets = relative(process.cwd(), join(packageFolder, "dist/assets"));
  config.addPassthroughCopy({ [assets]: "assets" });
}
