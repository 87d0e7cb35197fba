import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { disk } from "../io/disk.ts";
import { faultMessage, SystemFault } from "../io/system-fault.ts";
import { SearchEngineError } from "./search-engine-error.ts";
import type { SearchRecord } from "./search-record.ts";

const engineOptions = { includeCharacters: "+#", forceLanguage: "en" };

/** What the engine's process needs, as measured on the archive. */
export const kilobytesPerArticle = 125;

/** Bytes of the chunks that a browser loads for a word: a quarter of what it is by default. */
const chunkSize = "5000";

/** With less space left the engine is taken to have failed for want of it; its largest file has as much. */
const tooFewBytes = 1_000_000;

/** Records that are on their way to the engine's process at once, so that it has work while pages are made. */
const mostOnTheWay = 2000;

/** What the engine writes for pages that show its own search box: the search page is none of them. */
const unusedFiles = [
  "component-ui.css",
  "component-ui.js",
  "highlight.js",
  "modular-ui.css",
  "modular-ui.js",
  "ui.css",
  "ui.js",
];

const millisecondsBetweenLooks = 1000;

/** Pagefind's index of full texts while it is made. One at a time: its process is shared. */
export class FullTextIndex {
  readonly #index: PagefindIndex;
  readonly #ended: EndWatch;
  readonly #tellStops: () => void;
  readonly #onTheWay: Promise<void>[] = [];
  /** Why a record was not taken, which is known some time after it was sent. */
  #refusal: Error | null = null;

  private constructor(index: PagefindIndex, ended: EndWatch, tellStops: () => void) {
    this.#index = index;
    this.#ended = ended;
    this.#tellStops = tellStops;
  }

  /** @throws {SearchEngineError} where the engine's process does not start. */
  static async open(): Promise<FullTextIndex> {
    process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] ??= chunkSize;
    const ended = rejectWhenIdle();
    const tellStops = leaveStopsUntold();
    const { index, errors } = await Promise.race([createIndex(engineOptions), ended.promise]);
    if (index !== undefined) return new FullTextIndex(index, ended, tellStops);
    ended.forget();
    tellStops();
    throw new SearchEngineError(`the search engine did not start: ${errors.join("; ")}`);
  }

  /** @throws {SearchEngineError} where this record or one before was refused, or the process has ended. */
  async add({ url, text, meta }: Pick<SearchRecord, "url" | "text" | "meta">): Promise<void> {
    if (this.#refusal !== null) throw this.#refusal;
    const added = this.#index.addCustomRecord({ url, content: text, meta, language: "en" });
    const accepted = added.then(({ errors }) => {
      failOn(errors, url);
    }, failAsEnded);
    accepted.catch((error: unknown) => {
      this.#refusal ??= error as Error;
    });
    this.#onTheWay.push(accepted);
    if (this.#onTheWay.length >= mostOnTheWay) await this.#arrive(mostOnTheWay / 2);
  }

  /**
   * Has the engine write into a folder, at which a look can be had each second.
   * @throws {SearchEngineError} where the folder can't be written, or the process ends.
   * @throws {SystemFault} where no space is left or nothing may be written, at which the process ends without an answer.
   */
  async write(outputPath: string, look: () => void): Promise<void> {
    await this.#arrive(this.#onTheWay.length);
    const looks = setInterval(look, millisecondsBetweenLooks).unref();
    try {
      const written = this.#index.writeFiles({ outputPath }).catch(failAsEnded);
      const { errors } = await Promise.race([written, this.#ended.promise]);
      failOn(errors, "writing");
      this.#tellStops();
      for (const name of unusedFiles) disk.remove(join(outputPath, `pagefind-${name}`));
    } catch (error) {
      requireWritable(outputPath, error);
      throw error;
    } finally {
      clearInterval(looks);
    }
  }

  /** Ends the engine's process. */
  async close(): Promise<void> {
    this.#ended.forget();
    await close();
  }

  /** Waits for the records that were sent first. */
  async #arrive(count: number): Promise<void> {
    await Promise.race([Promise.all(this.#onTheWay.splice(0, count)), this.#ended.promise]);
  }
}

/**
 * Pagefind prints a stack for each record that was on its way when its process ended; the error that follows tells it
 * once. It prints nowhere else, and some time later, so the console is changed until the returned function is called,
 * for which it is time once the engine has written: then no record is on its way.
 */
function leaveStopsUntold(): () => void {
  /* eslint-disable no-console -- that is where Pagefind prints it */
  const { error } = console;
  console.error = (...args: unknown[]) => {
    if (args[0] !== "Service stopped") error(...args);
  };
  return () => {
    console.error = error;
  };
  /* eslint-enable no-console */
}

/** Ends the engine's process at once; what it was asked for is not answered. */
export function endFullTextEngine(): void {
  void close();
}

/**
 * Asks the system whether a folder can be written, for the engine does not tell why it could not.
 * @throws {SystemFault} where it can't.
 */
function requireWritable(folder: string, cause: unknown): void {
  try {
    const probe = join(folder, "probe");
    disk.writeFile(probe, "");
    disk.remove(probe);
  } catch (error) {
    throw new SystemFault(`the search index can't be written: ${faultMessage(error)}`, { cause });
  }
  if (disk.freeBytes(folder) > tooFewBytes) return;
  throw new SystemFault(
    `expected to write the search index to ${folder}, found no space left (ENOSPC); free some, or choose another place with --output DIR`,
    { cause },
  );
}

interface EndWatch {
  promise: Promise<never>;
  forget: () => void;
}

function failOn(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new SearchEngineError(`search index, ${what}: ${errors.join("; ")}`);
}

/** The engine refuses in its answers; a call of it fails where its process has ended. */
function failAsEnded(cause: unknown): never {
  throw processEnded(cause);
}

function processEnded(cause?: unknown): SearchEngineError {
  return new SearchEngineError(
    `the search engine's process ended; as a rule memory ran out, of which it needs about ${String(kilobytesPerArticle)} KB an article: build in parts with --search-parts, on a larger machine, or with --no-search`,
    { cause },
  );
}

/** A promise that is broken when nothing is left to wait for: the engine's process has ended without an answer. */
function rejectWhenIdle(): EndWatch {
  let onIdle = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    onIdle = () => {
      reject(processEnded());
    };
  });
  process.once("beforeExit", onIdle);
  return { promise, forget: () => process.off("beforeExit", onIdle) };
}
