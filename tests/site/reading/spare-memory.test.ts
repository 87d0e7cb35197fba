import { expect, test } from "@jest/globals";
import { spareMemory } from "../../../lib/site/reading/spare-memory.ts";

const megabyte = 1e6;

test("memory that is no longer used is freed", async () => {
  makeGarbage();
  const before = process.memoryUsage().heapUsed;
  await spareMemory();
  expect(before - process.memoryUsage().heapUsed).toBeGreaterThan(20 * megabyte);
});

function makeGarbage(): void {
  const values: number[][] = [];
  for (let nth = 0; nth < 300_000; nth += 1) values.push([nth, nth, nth]);
  expect(values).toHaveLength(300_000);
}
