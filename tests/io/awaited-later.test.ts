import { expect, jest, test } from "@jest/globals";
import { setImmediate } from "node:timers/promises";
import { awaitedLater } from "../../lib/io/awaited-later.ts";

test("the error of a promise is told to whoever waits for it, however late, and to nobody before", async () => {
  const onUnhandled = jest.fn();
  process.on("unhandledRejection", onUnhandled);
  const promise = awaitedLater(Promise.reject(new Error("no space")));
  await setImmediate();
  await expect(promise).rejects.toThrow("no space");
  process.off("unhandledRejection", onUnhandled);
  expect(onUnhandled).not.toHaveBeenCalled();
});

test("a promise that is kept has its value", async () => {
  await expect(awaitedLater(Promise.resolve(3))).resolves.toBe(3);
});
