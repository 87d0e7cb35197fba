import { describe, expect, test } from "@jest/globals";
import { filesIn, planMerge } from "../../../lib/site/publishing/merge-plan.ts";
import type { SiteListing } from "../../../lib/site/publishing/site-listing.ts";

const site = (...paths: string[]): SiteListing => new Map(paths.map((path) => [path, { bytes: 1, modified: 0 }]));

describe("what becomes of the published site", () => {
  const plan = planMerge(
    site("index.html", "old.html", "kb/1", "kb/2", "kb/3", "pagefind/index/a", "pagefind/b", "data/x"),
    site("index.html", "kb/2", "pagefind/index/c"),
    site("kb/1"),
  );

  test("a folder of which no file is kept is replaced as a whole", () => {
    expect(plan.replaced).toEqual(["pagefind"]);
  });

  test("other files that the new site lacks are removed one by one, including those of a folder that it lacks", () => {
    expect(plan.gone).toEqual(["old.html", "kb/3", "data/x"]);
  });
});

test("files of folders at the top are counted, also those further below", () => {
  expect(filesIn(["pagefind"], site("pagefind/a", "pagefind/index/b", "pagefind-2/c", "pagefind"))).toBe(2);
});
