import { describe, expect, test } from "@jest/globals";
import { asStage, asStageOnceCounted, silentProgress, type Progress } from "../../lib/model/progress.ts";

/** Notes what it is told. */
const listing = (told: string[]): Progress => ({
  ...silentProgress,
  start: (name, total) => {
    told.push(`${name} ${String(total)}`);
    return { advance: (by = 1) => told.push(`+${String(by)}`), end: () => told.push("end") };
  },
});

describe("work as a stage", () => {
  test("gives the work's result, and ends after it", async () => {
    const told: string[] = [];
    const answer = await asStage(listing(told), "reading", 3, async (advance) => {
      advance();
      await Promise.resolve();
      advance(2);
      return "read";
    });
    expect(answer).toBe("read");
    expect(told).toEqual(["reading 3", "+1", "+2", "end"]);
  });

  test("ends where the work fails, with its error", async () => {
    const told: string[] = [];
    const failed = asStage(listing(told), "writing", null, () => {
      throw new Error("no space");
    });
    await expect(failed).rejects.toThrow("no space");
    expect(told).toEqual(["writing null", "end"]);
  });
});

describe("a stage that is shown once its pieces are counted", () => {
  test("begins with what is done by then", async () => {
    const told: string[] = [];
    const counted: ((pieces: number) => void)[] = [];
    const total = new Promise<number>((resolve) => counted.push(resolve));
    const answer = await asStageOnceCounted(listing(told), "indexing", total, async (advance) => {
      advance(2);
      expect(told).toEqual([]);
      counted[0]?.(3);
      await total;
      advance(1);
      return "indexed";
    });
    expect(answer).toBe("indexed");
    expect(told).toEqual(["indexing 3", "+2", "+1", "end"]);
  });

  test("is never shown where the work fails before, or they are never counted", async () => {
    const told: string[] = [];
    const counted = new Promise<number>((resolve) => setTimeout(resolve, 10, 3));
    const failing = (): Promise<never> => Promise.reject(new Error("no space"));
    await expect(asStageOnceCounted(listing(told), "indexing", counted, failing)).rejects.toThrow("no space");
    await counted;
    await expect(asStageOnceCounted(listing(told), "indexing", failing(), failing)).rejects.toThrow("no space");
    expect(told).toEqual([]);
  });
});

test("silent progress takes every report", () => {
  const stage = silentProgress.start("reading", 2);
  expect(() => {
    stage.advance();
    stage.advance(5);
    stage.end();
  }).not.toThrow();
});
