import { describe, expect, test } from "@jest/globals";
import { renderPager } from "../../lib/render/pager-html.ts";

const hrefOf = (page: number): string => `/list/?page=${String(page)}&x`;

/** The pages that the numbers of a pager lead to. */
function linkedFrom(page: number, pageCount: number): number[] {
  const numbers = renderPager(page, pageCount, hrefOf).matchAll(/<a href="[^"]*">(\d+)<\/a>/g);
  return Array.from(numbers, ([, number]) => Number(number));
}

describe("the pager", () => {
  test("is empty where there is one page only", () => {
    expect(renderPager(1, 1, hrefOf)).toBe("");
    expect(renderPager(1, 0, hrefOf)).toBe("");
  });

  test("links the pages before and after, and every page but its own, which it marks", () => {
    expect(renderPager(2, 3, hrefOf)).toBe(
      '\n<nav class="pager" aria-label="Pages"><a rel="prev" href="/list/?page=1&amp;x">Previous</a>' +
        '<a rel="next" href="/list/?page=3&amp;x">Next</a><ol><li><a href="/list/?page=1&amp;x">1</a></li><li><a aria-current="page">2</a></li>' +
        '<li><a href="/list/?page=3&amp;x">3</a></li></ol></nav>',
    );
  });

  test("leads from the first page only on, from the last only back", () => {
    expect(renderPager(1, 3, hrefOf)).not.toContain('rel="prev"');
    expect(renderPager(3, 3, hrefOf)).not.toContain('rel="next"');
  });

  test("has of a long list the ends, every tenth page and those next to its own", () => {
    expect(linkedFrom(43, 64)).toEqual([1, 10, 20, 30, 38, 39, 40, 41, 42, 44, 45, 46, 47, 48, 50, 60, 64]);
  });

  test("reaches each of a hundred pages from the first in two clicks", () => {
    const reached = new Set(linkedFrom(1, 100).flatMap((page) => [page, ...linkedFrom(page, 100)]));
    expect(reached.size).toBe(100);
  });
});
