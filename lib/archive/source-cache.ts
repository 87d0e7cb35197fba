import { createHash } from "node:crypto";
import { join } from "node:path";
import { disk } from "../io/disk.ts";
import { readCached, writeCached } from "./cached-file.ts";
import type { SourceHead, SummarizedFile } from "./source-tasks.ts";
import type { FoundFile } from "./walk-content.ts";

interface KnownFile {
  stamp: string | null;
  head: SourceHead | null;
  summarized: SummarizedFile | null;
}

type Bucket = Map<string, KnownFile>;

/**
 * What source files were found to hold, by path, kept from build to build in a folder that is safe to delete. It counts
 * only for the bytes that it was read from, and only for the version of the code and names that read it. A file that
 * bears the stamp that it bore need not be read to know that its bytes are the same.
 */
export class SourceCache {
  readonly #folder: string | null;
  readonly #version: string;
  readonly #known = new Map<string, Bucket>();
  readonly #used = new Map<string, Bucket>();

  /** Without a folder nothing is known and nothing kept. */
  constructor(folder: string | null = null, version = "") {
    this.#folder = folder;
    this.#version = version;
  }

  /** The head of a file that is untouched; null where it has to be read. */
  headOf(file: FoundFile): SourceHead | null {
    return this.#untouched(file)?.head ?? null;
  }

  keepHead(file: FoundFile, head: SourceHead): void {
    this.#keep(file, { head });
  }

  /** Whether a file is untouched since it was summarised. */
  isSummarized(file: FoundFile): boolean {
    return (this.#untouched(file)?.summarized ?? null) !== null;
  }

  /** Hash of the bytes from which the file of a path was summarised; null where it never was. */
  hashOf(path: string): string | null {
    return this.#knownOf(path)?.summarized?.hash ?? null;
  }

  /** The summary of a file in this build: the one found now, or the known one where null was found. */
  update(file: FoundFile, found: SummarizedFile | null): SummarizedFile {
    const summarized = found ?? this.#knownOf(file.path)?.summarized ?? null;
    if (summarized === null) throw new Error(`${file.path} is said to be known, and is not`);
    this.#keep(file, { summarized });
    return summarized;
  }

  /**
   * Writes what has changed, without the files that this build has not met.
   * @throws {Error} of the file system.
   */
  write(): void {
    if (this.#folder === null) return;
    for (const [name, used] of this.#used) {
      if (!isSameBucket(used, this.#bucketOf(name))) writeCached(join(this.#folder, name), this.#version, used);
    }
    for (const name of this.#known.keys()) {
      if (!this.#used.has(name)) disk.remove(join(this.#folder, name));
    }
  }

  #knownOf(path: string): KnownFile | undefined {
    return this.#bucketOf(bucketName(path)).get(path);
  }

  #untouched({ path, stamp }: FoundFile): KnownFile | null {
    const known = this.#knownOf(path);
    if (known === undefined || stamp === null || known.stamp !== stamp) return null;
    const wasUnreadable = known.summarized?.hash === null;
    return wasUnreadable ? null : known;
  }

  #keep({ path, stamp }: FoundFile, part: Partial<KnownFile>): void {
    const name = bucketName(path);
    const bucket = this.#used.get(name) ?? new Map<string, KnownFile>();
    this.#used.set(name, bucket);
    bucket.set(path, Object.assign(bucket.get(path) ?? { stamp, head: null, summarized: null }, part));
  }

  #bucketOf(name: string): Bucket {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const read =
      this.#folder === null ? new Map<string, KnownFile>() : readBucket(join(this.#folder, name), this.#version);
    this.#known.set(name, read);
    return read;
  }
}

function isSameBucket(one: Bucket, other: Bucket): boolean {
  if (one.size !== other.size) return false;
  for (const [path, { stamp, head, summarized }] of one) {
    const found = other.get(path);
    if (found?.stamp !== stamp || found.head !== head || found.summarized !== summarized) return false;
  }
  return true;
}

/** Files are spread over a few hundred buckets, so that one that changes costs little to write. */
function bucketName(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 2);
}

function readBucket(path: string, version: string): Bucket {
  const bucket = readCached(path, version) as Bucket | null;
  if (bucket === null) return new Map();
  // What was read is a view on the bucket's bytes, which it would keep in memory.
  for (const { summarized } of bucket.values())
    for (const article of summarized?.articles ?? []) article.terms = article.terms.slice();
  return bucket;
}
