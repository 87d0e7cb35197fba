import type { UserConfig } from "@11ty/eleventy";
import { renderBreadcrumbs } from "../render/breadcrumbs-html.ts";
import { renderMetadata } from "../render/page-metadata.ts";

/**
 * Adds the filters `metadata` and `breadcrumbs`, with which layouts describe a page and its place in the site. Eleventy
 * keeps filters and layouts as long as the process lives, so a filter uses nothing but its arguments.
 */
export function addDescriptions(config: UserConfig): void {
  config.addFilter("metadata", renderMetadata);
  config.addFilter("breadcrumbs", renderBreadcrumbs);
}
