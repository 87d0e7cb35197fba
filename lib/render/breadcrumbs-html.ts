import { escapeAttribute, escapeText } from "./escape.ts";
import type { Crumb } from "./page-metadata.ts";

/** Links to the pages above one, outermost first, under the site's path prefix; empty where there are none. */
export function renderBreadcrumbs(trail: readonly Crumb[] | undefined, base: string): string {
  if (trail === undefined || trail.length === 0) return "";
  const items = trail.map(
    ({ name, path }) => `<li><a href="${escapeAttribute(base + path.slice(1))}">${escapeText(name)}</a></li>`,
  );
  return `<nav aria-label="Breadcrumb"><ol>${items.join("")}</ol></nav>\n`;
}
