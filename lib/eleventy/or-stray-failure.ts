import { SystemFault } from "../io/system-fault.ts";

const ignore = (): void => undefined;

const threadEnded =
  "expected all threads to end their work, found one that ended before; as a rule memory ran out: build on fewer with --workers 1, or on a larger machine";

/**
 * What some work gives, or the failure that reaches nobody meanwhile: an error that Eleventy or a thread lets fall, or
 * that nothing is left to wait for. After a failure further promises that are broken are not told of: the process is
 * about to end.
 * @throws {SystemFault} where a thread ended without an answer.
 */
export async function orStrayFailure<T>(work: Promise<T>): Promise<T> {
  let fail: (error: unknown) => void = () => undefined;
  const stray = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // What the work itself fails with at the same moment says more.
  const failLater = (error: unknown): void => {
    setImmediate(fail, error);
  };
  // Others see it, too, when nothing is left to wait for, and may know why; then there is work again.
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
