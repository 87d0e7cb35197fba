import { expect, test } from "@jest/globals";
import type { Link } from "../../../lib/model/article.ts";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const hrefsIn = (text: string): string[] =>
  parseInlines(linesOf(text), " ")
    .filter((node): node is Link => node.type === "link")
    .map(({ href }) => href);

test("a newsgroup is a link, with a server or without (Q275444)", () => {
  expect(hrefsIn("Ask in news:press.public.kb.")).toEqual(["news:press.public.kb"]);
  expect(hrefsIn("(news://news.kbpress.org/press.public.kb)")).toEqual(["news://news.kbpress.org/press.public.kb"]);
});

test.each([
  "news:<name of newsgroup>",
  "news:~",
  "news://server/press.public.kb",
  "news:kb",
  "BadNews:press.public",
  "Good news: press.public",
])("none is in %s", (text) => {
  expect(hrefsIn(text)).toEqual([]);
});
