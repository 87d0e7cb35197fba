import { escapeAttribute } from "./escape.ts";

/** Within two clicks of any page of a list are then all others, where every tenth is linked from each. */
const nearest = 5;
const milestone = 10;

/** Links to the pages of a list next to one, to every tenth, and to the first and last; empty where there is one page only. */
export function renderPager(page: number, pageCount: number, hrefOf: (page: number) => string): string {
  if (pageCount < 2) return "";
  const href = (other: number): string => `href="${escapeAttribute(hrefOf(other))}"`;
  const items = linkedPages(page, pageCount).map((other) =>
    other === page
      ? `<li><a aria-current="page">${String(other)}</a></li>`
      : `<li><a ${href(other)}>${String(other)}</a></li>`,
  );
  const previous = page === 1 ? "" : `<a rel="prev" ${href(page - 1)}>Previous</a>`;
  const next = page === pageCount ? "" : `<a rel="next" ${href(page + 1)}>Next</a>`;
  return `\n<nav class="pager" aria-label="Pages">${previous}${next}<ol>${items.join("")}</ol></nav>`;
}

function linkedPages(page: number, pageCount: number): number[] {
  const all = Array.from({ length: pageCount }, (_, index) => index + 1);
  return all.filter(
    (other) => other === 1 || other === pageCount || other % milestone === 0 || Math.abs(other - page) <= nearest,
  );
}
