import { afterAll, expect, test } from "@jest/globals";
import type { MissingArticle } from "../../lib/archive/reference-graph.ts";
import type { ArticleId } from "../../lib/model/article-id.ts";
import { siteSizes } from "../../lib/site/site-sizes.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const folder = new TemporaryFolder({
  "kb/900/Q900001/index.html": "x".repeat(10),
  "kb/900/Q900002/index.html": "x".repeat(20),
  "product/lid/index.html": "x".repeat(5),
  "pagefind/a/b": "x".repeat(3),
  "pagefind-2/a/b": "x".repeat(4),
  "index.html": "xx",
});

afterAll(() => {
  folder.remove();
});

test("the sizes of a site are by kind of page, stubs apart from articles", () => {
  const missing = new Map<ArticleId, MissingArticle>([["Q900002", { id: "Q900002", citedBy: [], titles: [] }]]);
  expect(siteSizes({ references: { citedBy: new Map(), missing } }, folder.path)).toEqual([
    { kind: "articles", files: 1, bytes: 10 },
    { kind: "stubs", files: 1, bytes: 20 },
    { kind: "products", files: 1, bytes: 5 },
    { kind: "search index", files: 2, bytes: 7 },
    { kind: "other", files: 1, bytes: 2 },
  ]);
});
