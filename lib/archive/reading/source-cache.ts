import { createHash } from "node:crypto";
import { join } from "node:path";
import { disk } from "../../io/disk.ts";
import { readCached, writeCached } from "./cached-file.ts";
import type { SourceHead, SummarizedFile } from "./source-tasks.ts";
import type { FoundFile } from "./walk-content.ts";

interface KnownFile {
  stamp: string | null;
  head: SourceHead | null;
  summarized: SummarizedFile | null;
}

type KnownFiles = Map<string, KnownFile>;

/**
 * The content of source files by path, kept from build to build in a folder that is safe to delete. An entry is valid
 * only for the bytes it was read from, and for the version of the code and names that read it. A file whose stamp is
 * the same need not be read to know that its bytes are the same.
 */
export class SourceCache {
  readonly #folder: string | null;
  readonly #version: string;
  readonly #known: KnownFiles;
  readonly #used = new Map<string, KnownFile>();

  /** Without a folder the cache is empty and nothing is kept. */
  constructor(folder: string | null = null, version = "") {
    this.#folder = folder;
    this.#version = version;
    this.#known = folder === null ? new Map<string, KnownFile>() : readBuckets(folder, version);
  }

  /** The head of an unchanged file; null where it has to be read. */
  headOf(file: FoundFile): SourceHead | null {
    return this.#untouched(file)?.head ?? null;
  }

  /** Keeps the head of a file for the next build. */
  keepHead(file: FoundFile, head: SourceHead): void {
    this.#keep(file, { head });
  }

  /** Whether a file was summarised and has not changed since. */
  isSummarized(file: FoundFile): boolean {
    return (this.#untouched(file)?.summarized ?? null) !== null;
  }

  /** Hash of the bytes from which the file at a path was summarised; null where it never was. */
  hashOf(path: string): string | null {
    return this.#known.get(path)?.summarized?.hash ?? null;
  }

  /** Keeps and returns the summary of a file in this build: `found`, or the cached one where that is null. */
  update(file: FoundFile, found: SummarizedFile | null): SummarizedFile {
    const summarized = found ?? this.#known.get(file.path)?.summarized ?? null;
    if (summarized === null) throw new Error(`${file.path} is said to be known, and is not`);
    this.#keep(file, { summarized });
    return summarized;
  }

  /**
   * Writes the changed entries, and drops those of files that this build has not seen.
   * @throws {Error} of the file system.
   */
  write(): void {
    if (this.#folder === null) return;
    const changed = new Set<string>();
    for (const [path, file] of this.#used) if (this.#known.get(path) !== file) changed.add(bucketName(path));
    for (const path of this.#known.keys()) if (!this.#used.has(path)) changed.add(bucketName(path));
    const buckets = new Map(Array.from(changed, (name) => [name, new Map<string, KnownFile>()]));
    if (changed.size > 0) for (const [path, file] of this.#used) buckets.get(bucketName(path))?.set(path, file);
    for (const [name, files] of buckets) {
      const bucket = join(this.#folder, name);
      if (files.size === 0) disk.remove(bucket);
      else writeCached(bucket, this.#version, files);
    }
  }

  #untouched({ path, stamp }: FoundFile): KnownFile | null {
    const known = this.#known.get(path);
    if (known === undefined || stamp === null || known.stamp !== stamp) return null;
    const wasUnreadable = known.summarized?.hash === null;
    return wasUnreadable ? null : known;
  }

  #keep({ path, stamp }: FoundFile, part: Partial<KnownFile>): void {
    const before = this.#used.get(path) ?? this.#known.get(path);
    const known = before?.stamp === stamp ? before : { stamp, head: null, summarized: null };
    const { head, summarized } = { ...known, ...part };
    const isKnown = head === known.head && summarized === known.summarized;
    this.#used.set(path, isKnown ? known : { stamp, head, summarized });
  }
}

/** Files are spread over 256 buckets, so that little has to be written when one changes. */
function bucketName(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 2);
}

function readBuckets(folder: string, version: string): KnownFiles {
  const known = new Map<string, KnownFile>();
  for (let nth = 0; nth < 256; nth += 1) {
    const bucket = readCached(join(folder, nth.toString(16).padStart(2, "0")), version) as KnownFiles | null;
    for (const [path, file] of bucket ?? []) known.set(path, file);
  }
  return known;
}
