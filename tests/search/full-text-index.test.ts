import { expect, jest, test } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";
import { TemporaryFolder } from "../support/temporary-folder.ts";

test("an engine that ends while records are on their way to it is told once, by the error", async () => {
  const told = jest.spyOn(console, "error").mockReturnValue();
  const { endFullTextEngine, FullTextIndex } = await import("../../lib/search/full-text-index.ts");
  const index = await FullTextIndex.open();
  for (let nth = 0; nth < 100; nth += 1)
    await index.add({ url: `/kb/${String(nth)}/`, text: "lid ".repeat(20_000), meta: {} });
  endFullTextEngine();
  await expect(index.write("nowhere", () => undefined)).rejects.toThrow("the search engine's process ended");
  await index.close();
  await pause(300);
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});

test("the console is changed only from the opening of an index until it is written", async () => {
  jest.resetModules();
  /* eslint-disable no-console -- it is what is told of */
  const { error } = console;
  const { FullTextIndex } = await import("../../lib/search/full-text-index.ts");
  expect(console.error).toBe(error);
  const index = await FullTextIndex.open();
  await index.add({ url: "/kb/1/", text: "lid", meta: {} });
  const folder = new TemporaryFolder();
  await index.write(folder.path, () => undefined);
  expect(console.error).toBe(error);
  /* eslint-enable no-console */
  await index.close();
  folder.remove();
});
