import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { PageCache, type PageCacheOptions } from "../../../lib/site/pages/page-cache.ts";
import { listSite } from "../../../lib/site/publishing/site-listing.ts";
import { links } from "../../support/model.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder({ "site/a/index.html": "<p>A" });
});
afterEach(() => {
  folder.remove();
});

const open = (parts: Partial<PageCacheOptions> = {}): PageCache =>
  new PageCache({ file: folder.at("cache"), version: "1", published: listSite(folder.at("site")), links, ...parts });

/** A build that made the page at `/a/` of some values, asking for two links. */
const buildOnce = (): void => {
  const cache = open({ published: new Map() });
  cache.keep("/a/", "values", ["hrefOf Q900002", "titleOf Q900003"]);
  cache.write(listSite(folder.at("site")));
};

describe("a page of the last build is taken over", () => {
  test("where it was made from the same values, and its links lead where they led", () => {
    buildOnce();
    const cache = open();
    expect(cache.takeOver("/a/", "values")).toBe(true);
    expect([...cache.filesTakenOver.keys()]).toEqual(["a/index.html"]);
  });

  test("and by the build after the next, too", () => {
    buildOnce();
    const second = open();
    second.takeOver("/a/", "values");
    second.write(new Map());
    expect(open().takeOver("/a/", "values")).toBe(true);
  });
});

describe("it is not where", () => {
  beforeEach(buildOnce);

  test("no page is known by its address", () => {
    expect(open().takeOver("/b/", "values")).toBe(false);
  });

  test("a value differs", () => {
    expect(open().takeOver("/a/", "others")).toBe(false);
  });

  test("a link leads elsewhere today, or has begun to lead anywhere", () => {
    expect(open({ links: { ...links, hrefOf: () => null } }).takeOver("/a/", "values")).toBe(false);
    expect(open({ links: { ...links, titleOf: () => "Found" } }).takeOver("/a/", "values")).toBe(false);
  });

  test("another version made it", () => {
    expect(open({ version: "2" }).takeOver("/a/", "values")).toBe(false);
  });

  test("its file was changed, or is gone", () => {
    writeFileSync(folder.at("site/a/index.html"), "<p>B");
    expect(open().takeOver("/a/", "values")).toBe(false);
    expect(open({ published: new Map() }).takeOver("/a/", "values")).toBe(false);
  });

  test("the cache is damaged", () => {
    writeFileSync(folder.at("cache"), "damaged");
    expect(open().takeOver("/a/", "values")).toBe(false);
  });
});

test("nothing is known and nothing kept without a file", () => {
  const cache = open({ file: null });
  cache.keep("/a/", "values");
  cache.write(listSite(folder.at("site")));
  expect(cache.takeOver("/a/", "values")).toBe(false);
});
