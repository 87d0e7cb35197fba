import { expect, test } from "@jest/globals";
import { keptPromise } from "../../layouts/assets/kept-promise.ts";

test("what came of an attempt is kept, and an attempt that failed is made again", async () => {
  const outcomes = [Promise.reject(new Error("no connection")), Promise.resolve("the list")];
  let attempts = 0;
  const list = keptPromise(() => outcomes[attempts++] ?? Promise.reject(new Error("asked once too often")));
  const [one, other] = [list(), list()];
  await expect(one).rejects.toThrow("no connection");
  await expect(other).rejects.toThrow("no connection");
  expect(attempts).toBe(1);
  expect(await list()).toBe("the list");
  expect(await list()).toBe("the list");
  expect(attempts).toBe(2);
});
