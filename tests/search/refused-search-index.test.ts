import { beforeEach, expect, jest, test } from "@jest/globals";
import { silentProgress } from "../../lib/model/progress.ts";

/** The search engine's answers; each test changes one. */
const engine = {
  createIndex: jest.fn<() => Promise<{ index?: object; errors: string[] }>>(),
  addCustomRecord: jest.fn<() => Promise<{ errors: string[] }>>(),
  writeFiles: jest.fn<() => Promise<{ errors: string[] }>>(),
  close: jest.fn<() => Promise<void>>(),
};
jest.unstable_mockModule("pagefind", () => ({ createIndex: engine.createIndex, close: engine.close }));
const { writeSearchIndex } = await import("../../lib/search/write-search-index.ts");

beforeEach(() => {
  engine.close.mockReset().mockResolvedValue();
  engine.addCustomRecord.mockReset().mockResolvedValue({ errors: [] });
  engine.writeFiles.mockReset().mockResolvedValue({ errors: [] });
  engine.createIndex.mockReset().mockResolvedValue({ index: engine, errors: [] });
});

const write = (): Promise<void> =>
  writeSearchIndex([{ url: "/kb/1/", content: "text", meta: {} }], 1, "/nowhere", silentProgress);

test("a search engine that does not start is an error that says why", async () => {
  engine.createIndex.mockResolvedValue({ errors: ["no binary", "no memory"] });
  await expect(write()).rejects.toThrow("the search engine did not start: no binary; no memory");
});

test("a record that is refused is an error that names it, and the engine is closed", async () => {
  engine.addCustomRecord.mockResolvedValue({ errors: ["too long"] });
  await expect(write()).rejects.toThrow("search index, /kb/1/: too long");
  expect(engine.close).toHaveBeenCalledTimes(1);
  expect(engine.writeFiles).not.toHaveBeenCalled();
});

test("an index that can't be written is an error, and the engine is closed", async () => {
  engine.writeFiles.mockResolvedValue({ errors: ["disk full"] });
  await expect(write()).rejects.toThrow("search index, writing: disk full");
  expect(engine.close).toHaveBeenCalledTimes(1);
});

test("the engine is closed where all went well, too", async () => {
  await write();
  expect(engine.close).toHaveBeenCalledTimes(1);
});
