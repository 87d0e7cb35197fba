import { SystemFault } from "../io/system-fault.ts";

const ignore = (): void => undefined;

const threadEnded =
  "expected all threads to end their work, found one that ended before; as a rule memory ran out: build on fewer with --workers 1, or on a larger machine";

/**
 * Waits for some work, and fails also where its failure would be lost: where Eleventy or a thread does not pass an
 * error on, or the process has nothing left to do although the work is not done. After a failure further unhandled
 * rejections are ignored, since the process is about to end.
 * @throws {SystemFault} where a thread ended without a result.
 */
export async function orStrayFailure<T>(work: Promise<T>): Promise<T> {
  let fail: (error: unknown) => void = () => undefined;
  const stray = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // If the work itself fails at the same moment, its error says more and comes first.
  const failLater = (error: unknown): void => {
    setImmediate(fail, error);
  };
  // Other listeners of `beforeExit` may know why there is no work left: they get one more turn before this fails.
  let isIdle = false;
  const onIdle = (): void => {
    if (isIdle) failLater(new SystemFault(threadEnded));
    else setImmediate(ignore);
    isIdle = true;
  };
  process.on("unhandledRejection", failLater).on("rejectionHandled", ignore);
  process.on("uncaughtException", failLater).on("beforeExit", onIdle);
  try {
    const result = await Promise.race([work, stray]);
    process.off("unhandledRejection", failLater).off("rejectionHandled", ignore);
    return result;
  } finally {
    process.off("uncaughtException", failLater).off("beforeExit", onIdle);
  }
}
