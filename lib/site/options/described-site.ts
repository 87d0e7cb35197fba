import type { DescribedSite } from "../../render/page-metadata.ts";
import type { SiteOptions } from "./site-options.ts";

/** The options that describe a site and its address. */
export type DescribingOptions = Pick<SiteOptions, "title" | "description" | "url" | "pathPrefix">;

/** What all pages say of the site; `url` is empty where the address is not known. */
export function describedSite({ title, description, url, pathPrefix }: DescribingOptions): DescribedSite {
  return { title, description, url: url === undefined ? "" : new URL(url).origin, base: pathPrefix };
}
