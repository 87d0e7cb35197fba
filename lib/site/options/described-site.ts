import type { DescribedSite } from "../../render/page-metadata.ts";
import type { SiteOptions } from "./site-options.ts";

/** The options that say what a site is and where it stands. */
export type DescribingOptions = Pick<SiteOptions, "title" | "description" | "url" | "pathPrefix">;

/** The site as all its pages describe it. */
export function describedSite({ title, description, url, pathPrefix }: DescribingOptions): DescribedSite {
  return { title, description, url: url === undefined ? "" : new URL(url).origin, base: pathPrefix };
}
