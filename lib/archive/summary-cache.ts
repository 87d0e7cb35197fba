import { createHash } from "node:crypto";
import { join } from "node:path";
import { disk } from "../io/disk.ts";
import { readCached, writeCached } from "./cached-file.ts";
import type { SummarizedFile } from "./source-tasks.ts";

type Bucket = Map<string, SummarizedFile>;

/**
 * Summaries of source files by path, kept from build to build in a folder that is safe to delete. A summary counts only
 * for the bytes that it was made from, and only for the version of the code and names that made it.
 */
export class SummaryCache {
  readonly #folder: string | null;
  readonly #version: string;
  readonly #known = new Map<string, Bucket>();
  readonly #used = new Map<string, Bucket>();
  readonly #changed = new Set<string>();

  /** Without a folder nothing is known and nothing kept. */
  constructor(folder: string | null = null, version = "") {
    this.#folder = folder;
    this.#version = version;
  }

  /** Hash of the bytes from which the file of a path was summarised; null where it never was. */
  hashOf(path: string): string | null {
    return this.#bucketOf(path).get(path)?.hash ?? null;
  }

  /** The summary of a file in this build: the one found now, or the known one where null was found. */
  update(path: string, found: SummarizedFile | null): SummarizedFile {
    const name = bucketName(path);
    const summarized = found ?? this.#bucketOf(path).get(path);
    if (summarized === undefined) throw new Error(`${path} is said to be known, and is not`);
    if (found !== null) this.#changed.add(name);
    const used = this.#used.get(name) ?? new Map<string, SummarizedFile>();
    this.#used.set(name, used.set(path, summarized));
    return summarized;
  }

  /**
   * Writes what has changed, without the files that this build has not met.
   * @throws {Error} of the file system.
   */
  write(): void {
    if (this.#folder === null) return;
    for (const name of this.#known.keys()) {
      const used = this.#used.get(name);
      if (used?.size !== this.#known.get(name)?.size) this.#changed.add(name);
    }
    for (const name of this.#changed) {
      const bucket = this.#used.get(name);
      if (bucket === undefined) disk.remove(join(this.#folder, name));
      else writeCached(join(this.#folder, name), this.#version, bucket);
    }
  }

  #bucketOf(path: string): Bucket {
    const name = bucketName(path);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const read =
      this.#folder === null ? new Map<string, SummarizedFile>() : readBucket(join(this.#folder, name), this.#version);
    this.#known.set(name, read);
    return read;
  }
}

/** Files are spread over a few hundred buckets, so that one that changes costs little to write. */
function bucketName(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 2);
}

function readBucket(path: string, version: string): Bucket {
  const bucket = readCached(path, version) as Bucket | null;
  if (bucket === null) return new Map();
  // What was read is a view on the bucket's bytes, which it would keep in memory.
  for (const { articles } of bucket.values()) for (const article of articles) article.terms = article.terms.slice();
  return bucket;
}
