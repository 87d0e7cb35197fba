import { describe } from "@jest/globals";
import { archiveEntries, type ArchiveEntry } from "./archive-entries.ts";

/** A checkout of the archive; undefined where the tests have none. */
export const corpus = process.env["KB_CORPUS"];
export const sampleSize = Number(process.env["KB_CORPUS_SAMPLE"] ?? "2000");

/** For tests that may read the whole archive. */
export const patience = 1_200_000;

/** Tests that read the archive; without one they are skipped and say so, since Jest names no test of a skipped file. */
export function describeCorpus(name: string, define: () => void): void {
  if (corpus !== undefined) {
    describe(name, define);
    return;
  }
  process.stdout.write(`${name}: skipped, KB_CORPUS is not set\n`);
  describe.skip(name, define);
}

/** Articles of the archive, evenly spread over their numbers; none without one. */
export function sampledEntries(): ArchiveEntry[] {
  if (corpus === undefined) return [];
  const entries = archiveEntries(corpus);
  const step = Math.max(1, entries.length / sampleSize);
  const size = Math.min(sampleSize, entries.length);
  return Array.from({ length: size }, (_, nth) => entries[Math.floor(nth * step)] as ArchiveEntry);
}
