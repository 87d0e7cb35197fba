import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Tinypool from "tinypool";
import type { TaskRunner, Tasks } from "../model/task-runner.ts";
import { packageFolder } from "./site-files.ts";

/** Bounds by which a thread collects its garbage early; what needs more is done by the process's own thread. */
const threadMemory = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 24 };

/** A pool of threads for some tasks. */
export interface TaskPoolOptions<T extends Tasks> {
  /** The module that a thread runs, below the package's `lib` as it is compiled. */
  module: string;
  /** What each thread gets at its start. */
  data: unknown;
  threads: number;
  /** So many items are handed over at once: enough that handing over costs little, few enough to share out evenly. */
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
    onDone: (count: number) => void,
  ): Promise<Awaited<ReturnType<T[Name]>>> {
    this.#requireOpen(task);
    const chunks = chunksOf(items, this.#options.itemsPerChunk);
    const isHere = this.#options.threads === 1 || chunks.length <= 1;
    const results = isHere ? await this.#runHere(task, chunks, onDone) : await this.#runOnThreads(task, chunks, onDone);
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

function chunksOf(items: never[], itemsPerChunk: number): never[][] {
  const chunks: never[][] = [];
  for (let start = 0; start < items.length; start += itemsPerChunk)
    chunks.push(items.slice(start, start + itemsPerChunk));
  return chunks;
}
