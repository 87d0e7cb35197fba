import { afterAll, beforeEach, expect, jest, test } from "@jest/globals";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** The search engine's answers; each test changes one. */
const engine = {
  createIndex: jest.fn<() => Promise<{ index?: object; errors: string[] }>>(),
  addCustomRecord: jest.fn<() => Promise<{ errors: string[] }>>(),
  writeFiles: jest.fn<() => Promise<{ errors: string[] }>>(),
  close: jest.fn<() => Promise<void>>(),
};
jest.unstable_mockModule("pagefind", () => ({ createIndex: engine.createIndex, close: engine.close }));
const { FullTextIndex } = await import("../../lib/search/full-text-index.ts");

beforeEach(() => {
  engine.close.mockReset().mockResolvedValue();
  engine.addCustomRecord.mockReset().mockResolvedValue({ errors: [] });
  engine.writeFiles.mockReset().mockResolvedValue({ errors: [] });
  engine.createIndex.mockReset().mockResolvedValue({ index: engine, errors: [] });
});

const folder = new TemporaryFolder();
afterAll(() => {
  folder.remove();
});

const noLook = (): void => undefined;
const record = { url: "/kb/1/", text: "text", meta: {} };

test("a search engine that does not start is an error that says why", async () => {
  engine.createIndex.mockResolvedValue({ errors: ["no binary", "no memory"] });
  await expect(FullTextIndex.open()).rejects.toThrow("the search engine did not start: no binary; no memory");
});

test("a record that is refused is an error that names it", async () => {
  engine.addCustomRecord.mockResolvedValue({ errors: ["too long"] });
  const index = await FullTextIndex.open();
  await index.add(record);
  await expect(index.write(folder.path, noLook)).rejects.toThrow("search index, /kb/1/: too long");
  expect(engine.writeFiles).not.toHaveBeenCalled();
  await index.close();
});

test("a process that ends while it is told of articles, or while it writes, is an error that says why as a rule", async () => {
  const why = "the search engine's process ended; as a rule memory ran out";
  engine.addCustomRecord.mockRejectedValueOnce(new Error("backend closed"));
  const told = await FullTextIndex.open();
  await told.add(record);
  await expect(told.write(folder.path, noLook)).rejects.toThrow(why);
  await told.close();
  engine.writeFiles.mockRejectedValueOnce(new Error("backend closed"));
  const writing = await FullTextIndex.open();
  await writing.add(record);
  await expect(writing.write(folder.path, noLook)).rejects.toThrow(why);
  await writing.close();
});

test("records are waited for when many are on their way", async () => {
  engine.addCustomRecord.mockResolvedValue({ errors: ["too long"] });
  const index = await FullTextIndex.open();
  const addMany = async (): Promise<void> => {
    for (let nth = 0; nth < 3000; nth += 1) await index.add(record);
  };
  await expect(addMany()).rejects.toThrow("too long");
  await index.close();
});

test("an index that can't be written is an error", async () => {
  engine.writeFiles.mockResolvedValue({ errors: ["disk full"] });
  const index = await FullTextIndex.open();
  await expect(index.write(folder.path, noLook)).rejects.toThrow("search index, writing: disk full");
  await index.close();
  expect(engine.close).toHaveBeenCalledTimes(1);
});

test("a look can be had each second while it writes, and none after", async () => {
  jest.useFakeTimers();
  try {
    engine.writeFiles.mockReturnValue(
      new Promise((resolve) => {
        setTimeout(resolve, 3500, { errors: [] });
      }),
    );
    const look = jest.fn();
    const index = await FullTextIndex.open();
    const written = index.write(folder.path, look);
    await jest.advanceTimersByTimeAsync(3500);
    await written;
    expect(look).toHaveBeenCalledTimes(3);
    await jest.advanceTimersByTimeAsync(3500);
    expect(look).toHaveBeenCalledTimes(3);
    await index.close();
  } finally {
    jest.useRealTimers();
  }
});
