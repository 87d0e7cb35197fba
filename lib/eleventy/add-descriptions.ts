import type { UserConfig } from "@11ty/eleventy";
import { renderBreadcrumbs } from "../render/breadcrumbs-html.ts";
import { renderMetadata } from "../render/page-metadata.ts";

/**
 * Adds the filters by which layouts say what a page is and where in the site it stands. Eleventy keeps filters with the
 * layouts for as long as the process lives, so they know nothing but what they are given.
 */
export function addDescriptions(config: UserConfig): void {
  config.addFilter("metadata", renderMetadata);
  config.addFilter("breadcrumbs", renderBreadcrumbs);
}
