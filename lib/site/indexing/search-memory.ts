import { freemem } from "node:os";
import type { Progress } from "../../model/progress.ts";
import { kilobytesPerArticle } from "../../search/full-text-index.ts";

/** Share of the free memory that one part of the index may use; the rest is for the build itself and the system. */
const takenShare = 0.8;

/**
 * A warning that the search index of this number of articles needs more memory than is free; null where it does not.
 */
export function memoryWarning(articles: number, parts: number, freeBytes: number): string | null {
  const needed = (articles / parts) * kilobytesPerArticle * 1000;
  const available = freeBytes * takenShare;
  if (needed <= available) return null;
  const enough = Math.max(parts + 1, Math.ceil((articles * kilobytesPerArticle * 1000) / available));
  return `memory may run out: the search index of ${articles.toLocaleString("en-US")} articles needs about ${gigabytes(needed)}, and ${gigabytes(freeBytes)} are free; build it in parts with --search-parts ${String(enough)}`;
}

/**
 * Returns a function that warns once, at the first number of articles for which memory is short. The free memory is
 * measured now, not when that function is called.
 */
export function memoryWarnings(parts: number, progress: Progress): (articles: number) => void {
  const free = freemem();
  let hasWarned = false;
  return (articles) => {
    const warning = hasWarned ? null : memoryWarning(articles, parts, free);
    if (warning === null) return;
    progress.note(warning);
    hasWarned = true;
  };
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
