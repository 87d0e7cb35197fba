import { join } from "node:path";
import Tinypool from "tinypool";
import { packageFolder } from "../site-files.ts";

/**
 * Calls a function on a thread of its own, which then ends, so that its memory is freed and other work can go on
 * meanwhile. `module` is the path, below `dist/`, of the module that exports the function. Argument and result are
 * plain data. `givenAway` is memory that is moved to the thread instead of copied: this thread can no longer use it.
 * With `threads` 1 the function is called on this thread.
 */
export async function onThread<Argument, Result>(
  work: (argument: Argument) => Result,
  module: string,
  argument: Argument,
  threads: number | undefined,
  givenAway: readonly ArrayBuffer[] = [],
): Promise<Result> {
  if (threads === 1) return work(argument);
  const filename = join(packageFolder, "dist", module);
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  try {
    return (await pool.run(argument, { name: work.name, transferList: [...givenAway] })) as Result;
  } finally {
    await pool.destroy();
  }
}
