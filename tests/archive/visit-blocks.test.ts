import { expect, test } from "@jest/globals";
import { visitBlocks } from "../../lib/archive/visit-blocks.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { textArticle } from "../support/articles.ts";

test("blocks are visited in their order, also those of sections and of items in items", () => {
  const body = ["Before.", "", "CAUSE", "=====", "", "1. First.", "", "   - Inner.", "", "2. Last.", "", "After."];
  const [article] = parseSource({ path: "a.txt", bytes: Buffer.from(textArticle({ body })) }).articles;
  const seen: string[] = [];
  visitBlocks(article?.children ?? [], (block) => {
    if (block.type === "paragraph") seen.push(block.children.map(({ value }) => value).join(""));
  });
  expect(seen).toEqual(["Before.", "First.", "Inner.", "Last.", "After."]);
});
