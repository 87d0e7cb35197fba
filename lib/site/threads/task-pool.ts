import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Tinypool from "tinypool";
import { awaitedLater } from "../../io/awaited-later.ts";
import type { TaskResults, TaskRunner, Tasks } from "../../model/task-runner.ts";
import { packageFolder } from "../site-files.ts";

/** Bounds by which a thread collects its garbage early; what needs more is done by the process's own thread. */
const threadMemory = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 24 };

/** Into how many chunks for each thread the items are split that are left when all full chunks have been shared out. */
const partsOfRest = 4;

/** A pool of threads for some tasks. */
interface TaskPoolOptions<T extends Tasks> {
  /** The module that a thread runs, below the package's `lib` as it is compiled. */
  module: string;
  /** What each thread gets at its start. */
  data: unknown;
  /** As many as the machine has cores where undefined. */
  threads: number | undefined;
  /** At most so many items are handed over at once, and so few are done here: starting threads would cost more. */
  itemsPerChunk: number;
  /** The same tasks for this thread. */
  tasks: () => T;
}

/** Runs tasks on several threads; here, in this one, where one thread is asked for or the work is one chunk. */
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

  /** So many items keep all threads at work. */
  get itemsAtOnce(): number {
    return this.#threadCount * this.#options.itemsPerChunk;
  }

  async run<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): Promise<TaskResults<T, Name>> {
    return (await Promise.all(this.#begin(task, items))).flat() as TaskResults<T, Name>;
  }

  async *stream<Name extends keyof T>(task: Name, items: Parameters<T[Name]>[0]): AsyncGenerator<TaskResults<T, Name>> {
    const chunks = this.#begin(task, items).map(awaitedLater);
    // What was taken is not held any longer.
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift())
      yield (await chunk) as TaskResults<T, Name>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#threads?.destroy();
    this.#threads = null;
  }

  /** The results of each chunk. */
  #begin(task: keyof T, items: never[]): Promise<unknown[]>[] {
    this.#requireOpen(task);
    const { itemsPerChunk } = this.#options;
    const isHere = this.#threadCount === 1 || items.length <= itemsPerChunk;
    return isHere
      ? this.#beginHere(task, chunksOf(items, itemsPerChunk))
      : this.#beginOnThreads(task, sharesOf(items, itemsPerChunk, this.#threadCount));
  }

  /** One chunk after the other, with other work of this thread between them. */
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
    // A part of a string keeps the whole in memory; a copy, which another thread's answer is anyway, does not.
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
 * The same number of chunks for each thread; what is left is split further, so that no thread waits long for another.
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
