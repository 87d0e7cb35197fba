import { expect, test } from "@jest/globals";
import { pagedList } from "../../lib/site/paged-list.ts";

function pagesOf(count: number): ReturnType<typeof pagedList> {
  return pagedList({
    title: "Trays",
    description: "All trays.",
    trail: [{ name: "Home", path: "/" }],
    entries: Array.from({ length: count }, (_, nth) => nth + 1),
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
