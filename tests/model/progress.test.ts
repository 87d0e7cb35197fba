import { describe, expect, test } from "@jest/globals";
import { asStage, silentProgress, type Progress } from "../../lib/model/progress.ts";

describe("work as a stage", () => {
  /** Notes what it is told. */
  const listing = (told: string[]): Progress => ({
    ...silentProgress,
    start: (name, total) => {
      told.push(`${name} ${String(total)}`);
      return { advance: (by = 1) => told.push(`+${String(by)}`), end: () => told.push("end") };
    },
  });

  test("has its answer, and ends behind it", async () => {
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

test("silent progress takes every report", () => {
  const stage = silentProgress.start("reading", 2);
  expect(() => {
    stage.advance();
    stage.advance(5);
    stage.end();
  }).not.toThrow();
});
