import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Progress } from "../model/progress.ts";
import { readFragmentNames } from "./fragment-names.ts";
import { FullTextIndex } from "./full-text-index.ts";
import { partFolder } from "./part-folder.ts";
import type { SearchRecord } from "./search-record.ts";
import { writeSearchLists, type ListedArticle } from "./search-lists.ts";
import { WordLists } from "./word-lists.ts";

/**
 * Builds the search index of some records below a folder: that of the full-text engine in `pagefind/` (and
 * `pagefind-2/` … where it is made in parts), and the lists that stand beside it in `search/lists/`.
 * @throws {SearchEngineError} where the search engine does not start, refuses a record, or its process ends.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  total: number,
  parts: number,
  folder: string,
  progress: Progress,
): Promise<void> {
  const words = new WordLists();
  const articles: ListedArticle[] = [];
  const names: Map<string, string>[] = [];
  const stage = progress.start("indexing articles for search", total);
  const source = records[Symbol.iterator]();
  for (let part = 0; part < parts; part += 1) {
    const end = Math.ceil((total * (part + 1)) / parts);
    const output = join(folder, partFolder(part));
    mkdirSync(output, { recursive: true });
    const index = await FullTextIndex.open();
    try {
      while (articles.length < end || part === parts - 1) {
        const next = source.next();
        if (next.done === true) break;
        const { url, codes, facets, sorting } = next.value;
        await index.add(next.value);
        words.add(next.value);
        articles.push({ url, codes, facets, sorting, part });
        stage.advance();
      }
      await index.write(output);
    } finally {
      await index.close();
    }
    names.push(readFragmentNames(output));
  }
  stage.end();
  const writing = progress.start("writing search lists", 1);
  writeSearchLists(articles, words, names, join(folder, "search/lists"));
  writing.advance();
  writing.end();
}
