import { freemem } from "node:os";
import type { Progress } from "../../model/progress.ts";
import { kilobytesPerArticle } from "../../search/full-text-index.ts";

/** Share of the free memory that one part of the index may take; the rest is the build's own and the system's. */
const takenShare = 0.8;

/** What to say of the memory that the search index of some articles will need; null where there is enough. */
export function memoryWarning(articles: number, parts: number, freeBytes: number): string | null {
  const needed = (articles / parts) * kilobytesPerArticle * 1000;
  const available = freeBytes * takenShare;
  if (needed <= available) return null;
  const enough = Math.max(parts + 1, Math.ceil((articles * kilobytesPerArticle * 1000) / available));
  return `memory may run out: the search index of ${articles.toLocaleString("en-US")} articles needs about ${gigabytes(needed)}, and ${gigabytes(freeBytes)} are free; build it in parts with --search-parts ${String(enough)}`;
}

/**
 * Warns once, at the first number of articles for which memory is short, judged by what is free when this is called.
 */
export function memoryWarnings(parts: number, progress: Progress): (articles: number) => void {
  const free = freemem();
  let isSaid = false;
  return (articles) => {
    const warning = isSaid ? null : memoryWarning(articles, parts, free);
    if (warning === null) return;
    progress.note(warning);
    isSaid = true;
  };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
