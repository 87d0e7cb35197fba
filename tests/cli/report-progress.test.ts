import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { formatStage, reportProgress } from "../../lib/cli/report-progress.ts";
import type { Progress } from "../../lib/model/progress.ts";

describe("a stage's line", () => {
  const stage = { name: "reading", total: 54_342, done: 0, started: 0, first: null };
  const first = { at: 0, done: 0 };

  test("gives count, rate and time left", () => {
    expect(formatStage({ ...stage, done: 1200, first }, 2000)).toBe("reading: 1,200 of 54,342, 600/s, 89 s left");
  });

  test("counts the rate from the first pieces on, before which other work may be done", () => {
    const begun = { ...stage, done: 1200, first: { at: 40_000, done: 200 } };
    expect(formatStage(begun, 42_000)).toBe("reading: 1,200 of 54,342, 500/s, 107 s left");
  });

  test("has no rate before a second has passed", () => {
    expect(formatStage({ ...stage, done: 3, first }, 20)).toBe("reading: 3 of 54,342");
  });

  test("gives no time left at the end, or where the total is not known", () => {
    expect(formatStage({ ...stage, done: 10, total: 10, first }, 2000)).toBe("reading: 10 of 10, 5/s");
    expect(formatStage({ ...stage, done: 10, total: 0, first }, 2000)).toBe("reading: 10, 5/s");
  });

  test("gives the time that has passed where no rate is known yet, or nothing can be counted", () => {
    expect(formatStage(stage, 12_900)).toBe("reading: 0 of 54,342, 12 s");
    expect(formatStage({ ...stage, done: 200, first: { at: 12_000, done: 200 } }, 12_900)).toBe(
      "reading: 200 of 54,342, 12 s",
    );
    expect(formatStage({ ...stage, total: null }, 12_900)).toBe("reading: 12 s");
  });
});

describe("progress", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  /** What is written while `work` goes on with clocks that stand still. */
  const outputOf = (isTerminal: boolean, work: (progress: Progress) => void): string => {
    jest.useFakeTimers();
    let output = "";
    work(reportProgress({ stderr: (text) => (output += text), isTerminal }));
    expect(jest.getTimerCount()).toBe(0);
    return output.replaceAll("\r\u001B[K", "<");
  };
  const readTwo = (progress: Progress): void => {
    const stage = progress.start("reading", 2);
    stage.advance();
    stage.advance();
    stage.end();
  };

  test("is overwritten on a terminal, from the first moment", () => {
    expect(outputOf(true, readTwo)).toBe("<reading: 0 of 2<reading: 2 of 2\n");
  });

  test("measures the rate from when something was done, however long that took", () => {
    const work = (progress: Progress): void => {
      const stage = progress.start("reading", 100);
      stage.advance(0);
      jest.advanceTimersByTime(9000);
      stage.advance(10);
      jest.advanceTimersByTime(2000);
      stage.advance(40);
      stage.end();
    };
    const lines = "reading: 0 of 100, 5 s\nreading: 10 of 100, 10 s\nreading: 50 of 100, 20/s, 3 s left\n";
    expect(outputOf(false, work)).toBe(lines);
  });

  test("is plain lines elsewhere", () => {
    expect(outputOf(false, readTwo)).toBe("reading: 2 of 2\n");
  });

  const writeForTwelveSeconds = (progress: Progress): void => {
    const stage = progress.start("writing", null);
    jest.advanceTimersByTime(12_000);
    stage.end();
  };

  test("shows each second on a terminal that a stage goes on which does not advance", () => {
    const seconds = Array.from({ length: 13 }, (_, second) => `<writing: ${String(second)} s`);
    expect(outputOf(true, writeForTwelveSeconds)).toBe(`${seconds.join("")}<writing: 12 s\n`);
  });

  test("shows it every five seconds elsewhere", () => {
    expect(outputOf(false, writeForTwelveSeconds)).toBe("writing: 5 s\nwriting: 10 s\nwriting: 12 s\n");
  });

  test("has a note on a line of its own", () => {
    const work = (progress: Progress): void => {
      const stage = progress.start("reading", 2);
      progress.note("little memory");
      stage.end();
    };
    expect(outputOf(true, work)).toBe("<reading: 0 of 2<kb: little memory\n<reading: 0 of 2\n");
    expect(outputOf(false, work)).toBe("kb: little memory\nreading: 0 of 2\n");
  });

  test("of stages that go on at the same time a terminal shows the one that began first, and the end of each", () => {
    const work = (progress: Progress): void => {
      const [first, second] = [progress.start("indexing", 2), progress.start("making", 2)];
      jest.advanceTimersByTime(500);
      first.advance();
      second.advance();
      first.end();
      jest.advanceTimersByTime(400);
      second.advance();
      second.end();
    };
    expect(outputOf(true, work)).toBe(
      "<indexing: 0 of 2<indexing: 1 of 2<indexing: 1 of 2\n<making: 2 of 2<making: 2 of 2\n",
    );
  });
});
