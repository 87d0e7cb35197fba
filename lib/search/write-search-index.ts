import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Progress } from "../model/progress.ts";
import type { SearchRecord } from "./search-record.ts";

/**
 * Builds the search index of some records into `pagefind/` below a folder.
 * @throws {Error} where the search engine does not start or refuses a record.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  total: number,
  folder: string,
  progress: Progress,
): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: "+#", forceLanguage: "en" });
  if (index === undefined) throw new Error(`the search engine did not start: ${errors.join("; ")}`);
  try {
    const stage = progress.start("indexing articles for search", total);
    for (const record of records) {
      failOn((await index.addCustomRecord({ ...record, language: "en" })).errors, record.url);
      stage.advance();
    }
    stage.end();
    const writing = progress.start("writing the search index", 1);
    failOn((await index.writeFiles({ outputPath: join(folder, "pagefind") })).errors, "writing");
    writing.advance();
    writing.end();
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`search index, ${what}: ${errors.join("; ")}`);
}
