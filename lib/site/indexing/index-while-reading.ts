import { EventEmitter, on } from "node:events";
import type { ArchiveListener, ReadArticle } from "../../archive/reading/load-archive.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Progress } from "../../model/progress.ts";
import type { SearchRequest, SearchTools } from "./find-search-record.ts";
import { writeSearchIndex } from "./search-index.ts";
import { memoryWarnings } from "./search-memory.ts";

/** A search index that is made while articles are still being read. */
export interface GrowingIndex {
  /** Receives the articles as they are read. */
  listener: ArchiveListener;
  /**
   * Writes the index of all articles received before `count` resolves; gives up where it is rejected.
   * @returns What `writeSearchIndex` returns.
   */
  write(count: Promise<number>): Promise<Diagnostic[]>;
}

/** The index of a site, to be written below the site's folder in the given number of parts. */
export function indexWhileReading(parts: number, folder: string, tools: SearchTools, progress: Progress): GrowingIndex {
  const events = new EventEmitter<{ article: [ReadArticle]; end: [] }>();
  const failure = new AbortController();
  const articles = on(events, "article", { close: ["end"], signal: failure.signal }) as AsyncIterable<[ReadArticle]>;
  const warn = memoryWarnings(parts, progress);
  return {
    listener: {
      expect: warn,
      read: (article) => events.emit("article", article),
    },
    write: async (count) => {
      void count.then(
        (total) => {
          warn(total);
          events.emit("end");
        },
        () => {
          failure.abort();
        },
      );
      return writeSearchIndex(parts, folder, { requests: requestsOf(articles), count }, tools, progress);
    },
  };
}

async function* requestsOf(articles: AsyncIterable<[ReadArticle]>): AsyncGenerator<SearchRequest> {
  for await (const [{ summary, kept }] of articles) yield { summary, draft: kept };
}
