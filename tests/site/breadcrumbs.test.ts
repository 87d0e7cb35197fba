import { beforeAll, describe, expect, test } from "@jest/globals";
import { appliesToBox, textArticle } from "../support/articles.ts";
import { builtSite } from "../support/built-site.ts";

const many = Array.from({ length: 201 }, (_, nth) => `Q${String(900_101 + nth)}`);
const body = ["STOP 0x1E in WIDGET.DLL, see Q900901."];
const site = builtSite({
  ...Object.fromEntries(
    many.map((id) => [`articles/${id}.TXT`, textArticle({ id, code: "lid", product: "Lids & Co", body })]),
  ),
  "articles/family.md": "---\nid: Q900002\ntitle: Two\nappliesTo: [Trays]\n---\n\nText.\n",
  "articles/none.md": "---\nid: Q900003\ntitle: Three\n---\n\nText.\n",
  "articles/Q900004.TXT": textArticle({ id: "Q900004", body: appliesToBox(" - Sample Trays, version 1.0") }),
});

/** Names and addresses of the pages above a page, as it shows them. */
function trailOf(path: string): string[] {
  const [, list = ""] = /<nav aria-label="Breadcrumb"><ol>(.*?)<\/ol>/.exec(site.page(path)) ?? [];
  return Array.from(list.matchAll(/<a href="([^"]*)">([^<]*)/g), ([, href = "", name = ""]) => `${name} ${href}`);
}

describe("the breadcrumbs of a page", () => {
  beforeAll(async () => {
    await site.build("--content", "articles", "--path-prefix", "/repo/");
  }, 60_000);

  test.each([
    ["kb/900/Q900101", ["Lids &amp; Co /repo/id/lid/"]],
    ["kb/900/Q900002", ["Trays /repo/product/trays/"]],
    ["kb/900/Q900003", ["Home /repo/"]],
    ["kb/900/Q900901", ["Missing articles /repo/missing/"]],
    ["id", ["Home /repo/"]],
    ["id/lid", ["Support codes /repo/id/"]],
    ["id/lid/page/2", ["Support codes /repo/id/", "Lids &amp; Co (support code lid) /repo/id/lid/"]],
    ["product/lids-co", ["Products /repo/product/"]],
    ["product/lids-co/year/2001", ["Products /repo/product/", "Lids &amp; Co /repo/product/lids-co/"]],
    ["year/2001", ["Years of the last change /repo/year/"]],
    ["code", ["Home /repo/"]],
    ["code/kind/stop", ["Error codes /repo/code/"]],
    ["code/stop-0x0000001e", ["Error codes /repo/code/", "Stop errors /repo/code/kind/stop/"]],
    ["file/w", ["Files /repo/file/"]],
    ["file/widget.dll", ["Files /repo/file/", "W /repo/file/w/"]],
    ["missing", ["Home /repo/"]],
    ["about", []],
  ])("at %s are %j", (path, trail) => {
    expect(trailOf(path)).toEqual(trail);
  });
});
