import { join } from "node:path";
import Tinypool from "tinypool";
import { packageFolder } from "../site-files.ts";

/**
 * Calls a function on a thread of its own, which ends with it: other work goes on meanwhile, and its memory is given
 * back. The module is the one that exports the function, below the package's `lib` as it is compiled; argument and
 * result are plain data; memory that is given away is not copied and is lost to this thread. Where only one thread is
 * wanted, it is called on this one.
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
