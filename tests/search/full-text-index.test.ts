import { expect, jest, test } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";

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
});
