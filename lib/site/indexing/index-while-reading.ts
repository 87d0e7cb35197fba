import { EventEmitter, on } from "node:events";
import type { ArchiveListener, ReadArticle } from "../../archive/reading/load-archive.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Progress } from "../../model/progress.ts";
import type { SearchRequest, SearchTools } from "./find-search-record.ts";
import { writeSearchIndex } from "./search-index.ts";
import { memoryWarnings } from "./search-memory.ts";

/** A search index that is made of articles while others are still read. */
export interface GrowingIndex {
  /** Hears of the articles. */
  listener: ArchiveListener;
  /**
   * Writes the index of all that is heard of until the articles are counted; where they never are, it is given up.
   * @returns What `writeSearchIndex` does.
   */
  write(count: Promise<number>): Promise<Diagnostic[]>;
}

/** The index of a site, to be written below its folder. */
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
