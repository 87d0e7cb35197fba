import { expect, jest, test } from "@jest/globals";
import { setImmediate } from "node:timers/promises";
import { awaitedLater } from "../../lib/io/awaited-later.ts";

test("whoever awaits a promise gets its error, however late, and nobody before", async () => {
  const onUnhandled = jest.fn();
  process.on("unhandledRejection", onUnhandled);
  const promise = awaitedLater(Promise.reject(new Error("no space")));
  await setImmediate();
  await expect(promise).rejects.toThrow("no space");
  process.off("unhandledRejection", onUnhandled);
  expect(onUnhandled).not.toHaveBeenCalled();
});

test("a promise that is resolved has its value", async () => {
  await expect(awaitedLater(Promise.resolve(3))).resolves.toBe(3);
});
