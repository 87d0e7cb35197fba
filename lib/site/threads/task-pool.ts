import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Tinypool from "tinypool";
import { awaitedLater } from "../../io/awaited-later.ts";
import type { TaskResults, TaskRunner, Tasks } from "../../model/task-runner.ts";
import { packageFolder } from "../site-files.ts";

/** Memory limits that make a thread collect its garbage early. Work that needs more is done by the main thread. */
const threadMemory = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 24 };

/** Once all full chunks are shared out, the remaining items are split into this many chunks for each thread. */
const partsOfRest = 4;

/** What a pool of threads is made from. */
interface TaskPoolOptions<T extends Tasks> {
  /** Path, below `dist/`, of the module that a thread runs. */
  module: string;
  /** Passed to each thread when it starts. */
  data: unknown;
  /** Number of threads; one for each core where undefined. */
  threads: number | undefined;
  /**
   * Items that a thread gets at a time. Work of no more items than this is done on this thread: starting others would
   * cost more.
   */
  itemsPerChunk: number;
  /** Makes the same tasks for use on this thread. */
  tasks: () => T;
}

/** Runs tasks on several threads; on this one where one thread is asked for or all the work is one chunk. */
export class TaskPool<T extends Tasks> implements TaskRunner<T> {
  readonly #options: TaskPoolOptions<T>;
  readonly #threadCount: number;
  #ownTasks: T | null = null;
  #threads: Tinypool | null = null;
  #isClosed = false;

  constructor(options: TaskPoolOptions<T>) {
    this.#options = options;
    this.#threadCount = options.threads ?? availableParallelism();
  }

  /** Number of items that keep all threads busy. */
  get itemsAtOnce(): number {
    return this.#threadCount * this.#options.itemsPerChunk;
  }

  async run<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): Promise<TaskResults<T, Name>> {
    return (await Promise.all(this.#begin(task, items))).flat() as TaskResults<T, Name>;
  }

  async *stream<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): AsyncGenerator<TaskResults<T, Name>> {
    const chunks = this.#begin(task, items).map(awaitedLater);
    // A chunk that was taken out is no longer kept in memory.
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift())
      yield (await chunk) as TaskResults<T, Name>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#threads?.destroy();
    this.#threads = null;
  }

  /** Begins the work and returns a promise for the results of each chunk. */
  #begin(task: keyof T, items: never[]): Promise<unknown[]>[] {
    this.#requireOpen(task);
    const { itemsPerChunk } = this.#options;
    const isHere = this.#threadCount === 1 || items.length <= itemsPerChunk;
    return isHere
      ? this.#beginHere(task, chunksOf(items, itemsPerChunk))
      : this.#beginOnThreads(task, sharesOf(items, itemsPerChunk, this.#threadCount));
  }

  /** Works on one chunk after the other, with other work of this thread between them. */
  #beginHere(task: keyof T, chunks: never[][]): Promise<unknown[]>[] {
    let before: Promise<unknown> = Promise.resolve();
    return chunks.map((chunk) => {
      const done = before.then(async () => {
        this.#requireOpen(task);
        const results = await this.#doHere(task, chunk);
        await setImmediate();
        return results;
      });
      before = done;
      return done;
    });
  }

  #requireOpen(task: keyof T): void {
    if (this.#isClosed) throw new Error(`expected an open pool for ${String(task)}, found it closed`);
  }

  async #doHere(task: keyof T, chunk: never[]): Promise<unknown[]> {
    this.#ownTasks ??= this.#options.tasks();
    // A substring keeps the whole string in memory. A copy does not, and results from other threads are copies anyway.
    return structuredClone((await this.#ownTasks[task]?.(chunk)) ?? []);
  }

  #beginOnThreads(task: keyof T, chunks: never[][]): Promise<unknown[]>[] {
    const { module, data } = this.#options;
    this.#threads ??= new Tinypool({
      filename: join(packageFolder, "dist", module),
      workerData: data,
      minThreads: this.#threadCount,
      maxThreads: this.#threadCount,
      resourceLimits: threadMemory,
    });
    const pool = this.#threads;
    return chunks.map((chunk) => {
      const done = pool.run(chunk, { name: String(task) }) as Promise<unknown[]>;
      return done.catch((error: unknown) => {
        if (!isOutOfMemory(error)) throw error;
        return this.#doHere(task, chunk);
      });
    });
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

/**
 * Full chunks, the same number for each thread, then smaller ones for the rest, so that no thread waits long for
 * another.
 */
function sharesOf(items: never[], itemsPerChunk: number, threads: number): never[][] {
  const rest = items.length % (itemsPerChunk * threads);
  const shared = items.slice(0, items.length - rest);
  const left = items.slice(items.length - rest);
  return [...chunksOf(shared, itemsPerChunk), ...chunksOf(left, Math.ceil(rest / (threads * partsOfRest)))];
}

function chunksOf(items: never[], itemsPerChunk: number): never[][] {
  const chunks: never[][] = [];
  for (let start = 0; start < items.length; start += itemsPerChunk)
    chunks.push(items.slice(start, start + itemsPerChunk));
  return chunks;
}
