import { escapeAttribute } from "./escape.ts";

/** Links to the other pages of a list; empty where there is one page only. */
export function renderPager(page: number, pageCount: number, hrefOf: (page: number) => string): string {
  if (pageCount < 2) return "";
  const items = Array.from({ length: pageCount }, (_, index) => {
    const other = index + 1;
    return other === page
      ? `<li><a aria-current="page">${String(other)}</a></li>`
      : `<li><a href="${escapeAttribute(hrefOf(other))}">${String(other)}</a></li>`;
  });
  return `\n<nav class="pager" aria-label="Pages"><ol>${items.join("")}</ol></nav>`;
}
