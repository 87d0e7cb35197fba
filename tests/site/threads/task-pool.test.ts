import { afterAll, describe, expect, test } from "@jest/globals";
import { noLimits } from "../../../lib/archive/reading/limits.ts";
import type { SourceTasks } from "../../../lib/archive/reading/source-tasks.ts";
import { sourcePool } from "../../../lib/site/reading/source-pool.ts";
import { loadTaxonomy } from "../../../lib/site/taxonomy.ts";
import { TaskPool } from "../../../lib/site/threads/task-pool.ts";
import { sumWithMuchMemory } from "../../support/hungry-worker.js";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const article = (number: number): string => `---\nid: Q${String(number)}\ntitle: Title ${String(number)}\n---\nText.\n`;
const names = Array.from({ length: 450 }, (_, nth) => `${String(nth)}.md`);
const folder = new TemporaryFolder(Object.fromEntries(names.map((name, nth) => [name, article(100_000 + nth)])));
const pools: { close: () => Promise<void> }[] = [];

afterAll(async () => {
  for (const pool of pools) await pool.close();
  folder.remove();
});

const poolOf = (threads: number): TaskPool<SourceTasks> => {
  const pool = sourcePool([folder.path], loadTaxonomy([folder.path]), noLimits, threads);
  pools.push(pool);
  return pool;
};
const patience = 60_000;
const files = names.map((name) => ({ path: folder.at(name), name, stamp: null, hash: null }));

async function chunksOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const chunks: T[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

describe("work on many items", () => {
  test(
    "has the same results in the same order on one thread and on three",
    async () => {
      const [one, three] = [poolOf(1), poolOf(3)];
      const results = await one.run("summarizeFiles", files);
      expect(results.map((file) => file?.summarized.articles[0]?.summary.title)).toEqual(
        names.map((_, nth) => `Title ${String(100_000 + nth)}`),
      );
      expect(await three.run("summarizeFiles", files)).toEqual(results);
    },
    patience,
  );

  test.each([[1], [2]])(
    "yields what is done in order while the rest goes on, on %i threads",
    async (threads) => {
      const [pool, other] = [poolOf(threads), poolOf(threads)];
      const chunks = await chunksOf(pool.stream("summarizeFiles", files));
      expect(chunks.length).toBeGreaterThan(1);
      expect(chunks.flat()).toEqual(await other.run("summarizeFiles", files));
    },
    patience,
  );

  test(
    "is split further where no whole chunk is left for each thread",
    async () => {
      const chunks = await chunksOf(poolOf(4).stream("summarizeFiles", files));
      expect(chunks.map(({ length }) => length)).toEqual([
        ...Array<number>(8).fill(50),
        ...Array<number>(12).fill(4),
        2,
      ]);
    },
    patience,
  );

  test.each([
    [1, "found it closed"],
    [2, "Terminating worker thread"],
  ])(
    "is refused once the pool is closed, even if it had begun, on %i threads",
    async (threads, refusal) => {
      const pool = poolOf(threads);
      const begun = pool.run("summarizeFiles", files);
      const refused = expect(begun).rejects.toThrow(refusal);
      await pool.close();
      await refused;
      await expect(pool.run("summarizeFiles", files)).rejects.toThrow("found it closed");
    },
    patience,
  );

  test(
    "is done by the main thread where it needs more memory than another one has",
    async () => {
      const pool = new TaskPool({
        module: "../tests/support/hungry-worker.js",
        data: null,
        threads: 2,
        itemsPerChunk: 1,
        tasks: () => ({ sumWithMuchMemory }),
      });
      pools.push(pool);
      expect(await pool.run("sumWithMuchMemory", [1, 2])).toEqual([21, 22]);
    },
    patience,
  );
});
