import type { DescribedSite } from "../../render/page-metadata.ts";
import type { SiteOptions } from "./site-options.ts";

/** The site as all its pages describe it. */
export function describedSite({ title, description, url, pathPrefix }: SiteOptions): DescribedSite {
  return { title, description, url: url === undefined ? "" : new URL(url).origin, base: pathPrefix };
}
