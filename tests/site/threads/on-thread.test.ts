import { describe, expect, test } from "@jest/globals";
import { relateArticles } from "../../../lib/archive/related/relate-articles.ts";
import { memoryOf, termTable } from "../../../lib/archive/related/term-table.ts";
import { listSite, type SiteListing } from "../../../lib/site/publishing/site-listing.ts";
import { onThread } from "../../../lib/site/threads/on-thread.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const listingOf = (path: string, threads?: number): Promise<SiteListing> =>
  onThread(listSite, "site/publishing/site-listing.js", path, threads);

describe("a function is called on a thread of its own", () => {
  test("and returns what it would here", async () => {
    const folder = new TemporaryFolder();
    folder.write({ "a/index.html": "one", "b.txt": "two" });
    const [there, here] = [await listingOf(folder.path), await listingOf(folder.path, 1)];
    expect(there).toEqual(here);
    expect([...here.keys()].sort()).toEqual(["a/index.html", "b.txt"]);
    folder.remove();
  });

  test("and has the memory that was moved to it, which is gone here", async () => {
    const table = termTable([{ id: "Q900001", families: [] }], new Map());
    const related = await onThread(
      relateArticles,
      "archive/related/relate-articles.js",
      table,
      undefined,
      memoryOf(table),
    );
    expect([...related.starts]).toEqual([0, 0]);
    expect(table.terms.starts).toHaveLength(0);
  });

  test("and fails with the message with which it would fail here", async () => {
    const folder = new TemporaryFolder();
    folder.write({ site: "no folder" });
    for (const threads of [undefined, 1])
      await expect(listingOf(folder.at("site"), threads)).rejects.toThrow("ENOTDIR: not a directory, scandir");
    folder.remove();
  });
});
