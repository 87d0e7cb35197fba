import { afterAll, expect, test } from "@jest/globals";
import type { MissingArticle } from "../../../lib/archive/reference-graph.ts";
import type { ArticleId } from "../../../lib/model/article-id.ts";
import { listSite } from "../../../lib/site/publishing/site-listing.ts";
import { siteSizes, type KindSize } from "../../../lib/site/sizes/site-sizes.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const folder = new TemporaryFolder({
  "kb/900/Q900001/index.html": "x".repeat(10),
  "kb/900/Q900002/index.html": "x".repeat(20),
  "kb/900/Q900002/page/2/index.html": "x".repeat(6),
  "product/lid/index.html": "x".repeat(5),
  "product/lid/page/2/index.html": "x".repeat(7),
  "pagefind/a/b": "x".repeat(3),
  "pagefind-2/a/b": "x".repeat(4),
  "data/text/900.json.gz": "x".repeat(9),
  "index.html": "xx",
});

afterAll(() => {
  folder.remove();
});

function kind(name: string, files: number, bytes: number, path: string, most = bytes): KindSize {
  return { kind: name, files, bytes, largest: { path, bytes: most }, isList: false };
}

test("the sizes of a site are grouped by kind of page; stubs and lists of citing articles are kinds of their own", () => {
  const missing = new Map<ArticleId, MissingArticle>([["Q900002", { id: "Q900002", citedBy: [], titles: [] }]]);
  expect(siteSizes({ references: { citedBy: new Map(), missing } }, listSite(folder.path))).toEqual([
    kind("articles", 1, 10, "kb/900/Q900001/index.html"),
    kind("stubs", 1, 20, "kb/900/Q900002/index.html"),
    { ...kind("references", 1, 6, "kb/900/Q900002/page/2/index.html"), isList: true },
    { ...kind("products", 2, 12, "product/lid/page/2/index.html", 7), isList: true },
    kind("texts", 1, 9, "data/text/900.json.gz"),
    kind("search index", 2, 7, "pagefind-2/a/b", 4),
    kind("other", 1, 2, "index.html"),
  ]);
});
