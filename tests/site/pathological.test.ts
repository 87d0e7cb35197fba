import { describe, expect, test } from "@jest/globals";
import { summarize } from "../../lib/archive/article-summary.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { searchRecordOf } from "../../lib/search/search-record.ts";
import { WordLists } from "../../lib/search/word-lists.ts";
import { draftOf } from "../../lib/site/reading/site-draft.ts";
import { loadTaxonomy } from "../../lib/site/taxonomy.ts";
import { boxLabel, boxRuler, textArticle } from "../support/articles.ts";
import { leastMilliseconds } from "../support/least-milliseconds.ts";

const mostMilliseconds = 2000;
const taxonomy = loadTaxonomy([]);
const file = { path: "Q900001.TXT", name: "Q900001.TXT", root: ".", hash: "" };

/** Does all that a build asks of one article: its tree, summary, draft, search record and words. */
function readAndIndex(bytes: Buffer): void {
  const [article] = parseSource({ path: file.path, bytes }).articles;
  if (article === undefined) throw new Error("expected an article, found none");
  const { summary } = summarize(article, file, taxonomy);
  const { searched } = draftOf(article, { pathPrefix: "/", hasSearch: true });
  if (searched === null) throw new Error("expected a text for search, found none");
  new WordLists().add(searchRecordOf(searched, summary, "/", taxonomy));
}

const boxOf = (item: string): string[] => [boxRuler, boxLabel, "", ` - ${item}`, boxRuler, "", "Open the lid."];
const joints = `a${"_".repeat(100_000)}b`;

describe("an article is read, summarised and told to search in seconds, however odd", () => {
  test.each([
    ["a title of joints", { title: joints }],
    ["a text of joints", { body: [joints] }],
    ["a listing of joints", { body: ["Run:", "", `      ${joints}`, "      end;"] }],
    ["an item of digits", { body: boxOf(`Tray ${"1".repeat(100_000)}!`) }],
    ["an item of commas", { body: boxOf(`Tray ${", ".repeat(50_000)}x`) }],
    ["an item of versions", { body: boxOf(`Tray ${"version ".repeat(12_000)}x`) }],
    ["a product of open brackets", { product: `Tray ${"(".repeat(200_000)}` }],
    ["a product of digits", { product: `Tray ${"1.".repeat(50_000)}x` }],
    ["versions without end", { versions: "1 ".repeat(200_000) }],
    ["versions that are none", { versions: "x,".repeat(200_000) }],
    ["a table's cell of files", { body: ["Part    Made of", "---------------", `tray    ${"a.exe ".repeat(75_000)}`] }],
    ["a field of files", { body: ["Event ID: 1", `Source: ${"a.exe ".repeat(75_000)}`] }],
  ])("%s", (_, written) => {
    const bytes = Buffer.from(textArticle(written), "latin1");
    const work = (): void => {
      readAndIndex(bytes);
    };
    expect(leastMilliseconds(work, mostMilliseconds)).toBeLessThan(mostMilliseconds);
  });
});
