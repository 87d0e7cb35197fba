import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Progress } from "../model/progress.ts";
import { SearchEngineError } from "./search-engine-error.ts";
import type { SearchRecord } from "./search-record.ts";

const engineOptions = { includeCharacters: "+#", forceLanguage: "en" };

const kilobytesPerArticle = 125;

/**
 * Builds the search index of some records into `pagefind/` below a folder.
 * @throws {SearchEngineError} where the search engine does not start, refuses a record, or its process ends.
 */
export async function writeSearchIndex(
  records: Iterable<SearchRecord>,
  total: number,
  folder: string,
  progress: Progress,
): Promise<void> {
  const ended = rejectWhenIdle();
  const { index, errors } = await Promise.race([createIndex(engineOptions), ended.promise]);
  if (index === undefined) throw new SearchEngineError(`the search engine did not start: ${errors.join("; ")}`);
  try {
    const stage = progress.start("indexing articles for search", total);
    for (const record of records) {
      const added = index.addCustomRecord({ ...record, language: "en" });
      failOn((await Promise.race([added, ended.promise])).errors, record.url);
      stage.advance();
    }
    stage.end();
    const writing = progress.start("writing the search index", 1);
    const outputPath = join(folder, "pagefind");
    await mkdir(outputPath, { recursive: true });
    const written = index.writeFiles({ outputPath });
    failOn((await Promise.race([written, ended.promise])).errors, "writing");
    writing.advance();
    writing.end();
  } finally {
    ended.forget();
    await close();
  }
}

function failOn(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new SearchEngineError(`search index, ${what}: ${errors.join("; ")}`);
}

/** A promise that is broken when nothing is left to wait for: the engine's process has ended without an answer. */
function rejectWhenIdle(): { promise: Promise<never>; forget: () => void } {
  let onIdle = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    onIdle = () => {
      reject(
        new SearchEngineError(
          `the search engine's process ended; as a rule memory ran out, of which it needs about ${String(kilobytesPerArticle)} KB an article: build on a larger machine, or with --no-search`,
        ),
      );
    };
  });
  process.once("beforeExit", onIdle);
  return { promise, forget: () => process.off("beforeExit", onIdle) };
}
