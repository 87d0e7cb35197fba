import { expect, test } from "@jest/globals";
import { pagedList } from "../../../lib/site/lists/paged-list.ts";

function pagesOf(count: number, onFirstPage?: number): ReturnType<typeof pagedList> {
  return pagedList({
    title: "Trays",
    description: "All trays.",
    trail: [{ name: "Home", path: "/" }],
    entries: Array.from({ length: count }, (_, nth) => nth + 1),
    ...(onFirstPage === undefined ? {} : { onFirstPage }),
    pathOf: (page) => `/trays/${String(page)}/`,
    urlOf: (path) => `/base${path}`,
    render: (shown) => `${String(shown[0])} to ${String(shown.at(-1))}`,
  });
}

test("a list of at most 200 entries is one page", () => {
  const [page, ...others] = pagesOf(200);
  expect(others).toEqual([]);
  expect(page).toMatchObject({ permalink: "/trays/1/", title: "Trays", description: "All trays." });
  expect(page?.renderContent()).toBe("1 to 200");
});

test("a longer one goes on over pages that lead to each other", () => {
  const pages = pagesOf(401);
  expect(pages.map(({ title }) => title)).toEqual(["Trays", "Trays, page 2", "Trays, page 3"]);
  const last = pages[2]?.renderContent();
  expect(last).toContain("401 to 401");
  expect(last).toContain('href="/base/trays/2/"');
});

test("the first page may have room for fewer than the others", () => {
  const pages = pagesOf(221, 20);
  expect(pages.map((page) => page.renderContent().split("\n")[0])).toEqual(["1 to 20", "21 to 220", "221 to 221"]);
  expect(pagesOf(20, 20)).toHaveLength(1);
  expect(pagesOf(0, 20)).toEqual([]);
});
