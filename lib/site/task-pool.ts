import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Tinypool from "tinypool";
import type { TaskRunner, Tasks } from "../model/task-runner.ts";
import { packageFolder } from "./site-files.ts";

/** Bounds by which a thread collects its garbage early; what needs more is done by the process's own thread. */
const threadMemory = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 24 };

/** So many chunks has each thread of what is left when all others have been shared out. */
const partsOfRest = 4;

/** A pool of threads for some tasks. */
export interface TaskPoolOptions<T extends Tasks> {
  /** The module that a thread runs, below the package's `lib` as it is compiled. */
  module: string;
  /** What each thread gets at its start. */
  data: unknown;
  threads: number;
  /** At most so many items are handed over at once, and so few are done here: starting threads would cost more. */
  itemsPerChunk: number;
  /** The same tasks for this thread. */
  tasks: () => T;
}

/** Runs tasks on several threads; here, in this one, where one thread is asked for or the work is one chunk. */
export class TaskPool<T extends Tasks> implements TaskRunner<T> {
  readonly #options: TaskPoolOptions<T>;
  #ownTasks: T | null = null;
  #threads: Tinypool | null = null;
  #isClosed = false;

  constructor(options: TaskPoolOptions<T>) {
    this.#options = options;
  }

  /** So many items keep all threads at work. */
  get itemsAtOnce(): number {
    return this.#options.threads * this.#options.itemsPerChunk;
  }

  async run<Name extends keyof T>(
    task: Name,
    items: Parameters<T[Name]>[0],
    onDone: (count: number) => void = () => undefined,
  ): Promise<Awaited<ReturnType<T[Name]>>> {
    this.#requireOpen(task);
    const { threads, itemsPerChunk } = this.#options;
    const isHere = threads === 1 || items.length <= itemsPerChunk;
    const results = isHere
      ? await this.#runHere(task, chunksOf(items, itemsPerChunk), onDone)
      : await this.#runOnThreads(task, sharesOf(items, itemsPerChunk, threads), onDone);
    return results.flat() as Awaited<ReturnType<T[Name]>>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#threads?.destroy();
    this.#threads = null;
  }

  async #runHere(task: keyof T, chunks: never[][], onDone: (count: number) => void): Promise<unknown[][]> {
    const results: unknown[][] = [];
    for (const chunk of chunks) {
      this.#requireOpen(task);
      results.push(await this.#doHere(task, chunk));
      onDone(chunk.length);
      await setImmediate();
    }
    return results;
  }

  #requireOpen(task: keyof T): void {
    if (this.#isClosed) throw new Error(`expected an open pool for ${String(task)}, found it closed`);
  }

  async #doHere(task: keyof T, chunk: never[]): Promise<unknown[]> {
    this.#ownTasks ??= this.#options.tasks();
    // A part of a string keeps the whole in memory; a copy, which another thread's answer is anyway, does not.
    return structuredClone((await this.#ownTasks[task]?.(chunk)) ?? []);
  }

  #runOnThreads(task: keyof T, chunks: never[][], onDone: (count: number) => void): Promise<unknown[][]> {
    const { module, data, threads } = this.#options;
    this.#threads ??= new Tinypool({
      filename: join(packageFolder, "dist", module),
      workerData: data,
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: threadMemory,
    });
    const pool = this.#threads;
    return Promise.all(
      chunks.map(async (chunk) => {
        const done = pool.run(chunk, { name: String(task) }) as Promise<unknown[]>;
        const result = await done.catch((error: unknown) => {
          if (!isOutOfMemory(error)) throw error;
          return this.#doHere(task, chunk);
        });
        onDone(chunk.length);
        return result;
      }),
    );
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** As many chunks for each thread; what is left is parted further, so that no thread waits long for another's end. */
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
