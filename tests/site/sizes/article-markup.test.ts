import { afterAll, expect, test } from "@jest/globals";
import { articleMarkup } from "../../../lib/site/sizes/article-markup.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const folder = new TemporaryFolder({
  "kb/900/Q900001/index.html":
    '<main>\n<nav class="toc"><a href="#tray">Tray</a></nav>\n<article class="x">Tray</article></main>',
  "kb/900/Q900002/index.html": "<main><article>é &lt;/article></article><p>More of it.</p></main>",
});

afterAll(() => {
  folder.remove();
});

test("the markup of an article's page is everything but the article and its table of contents, in bytes", () => {
  expect(articleMarkup(["Q900001", "Q900002"], folder.path)).toEqual({
    mean: ("<main>\n</main>".length + "<main><p>More of it.</p></main>".length) / 2,
    largest: { path: "kb/900/Q900002/index.html", bytes: "<main><p>More of it.</p></main>".length },
  });
});

test("a site without articles has none", () => {
  expect(articleMarkup([], folder.path)).toEqual({ mean: 0, largest: { path: "", bytes: 0 } });
});
