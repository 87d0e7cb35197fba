import { describe, expect, jest, test } from "@jest/globals";
import { formatStage, reportProgress } from "../../lib/cli/report-progress.ts";

describe("a stage's line", () => {
  test("tells count, rate and what is left", () => {
    expect(formatStage("reading", 1200, 54_342, 2000)).toBe("reading: 1,200 of 54,342, 600/s, 89 s left");
  });

  test("has no rate before a second has passed", () => {
    expect(formatStage("reading", 3, 10, 20)).toBe("reading: 3 of 10");
  });

  test("says nothing of what is left at the end, or where the total is not known", () => {
    expect(formatStage("reading", 10, 10, 2000)).toBe("reading: 10 of 10, 5/s");
    expect(formatStage("reading", 10, 0, 2000)).toBe("reading: 10, 5/s");
  });
});

describe("progress", () => {
  const run = (isTerminal: boolean): string => {
    let stderr = "";
    const io = { stdout: () => undefined, stderr: (text: string) => (stderr += text), isTerminal, env: {} };
    const stage = reportProgress(io).start("reading", 2);
    stage.advance();
    stage.advance();
    stage.end();
    return stderr;
  };

  test("is written over on a terminal", () => {
    expect(run(true)).toBe("\r\u001B[Kreading: 2 of 2\n");
  });

  test("is plain lines elsewhere", () => {
    expect(run(false)).toBe("reading: 2 of 2\n");
  });

  test("of stages that go on at the same time a terminal shows the one that began first, and the end of each", () => {
    let stderr = "";
    const io = { stdout: () => undefined, stderr: (text: string) => (stderr += text), isTerminal: true, env: {} };
    const clock = jest.spyOn(performance, "now").mockReturnValue(0);
    const progress = reportProgress(io);
    const [first, second] = [progress.start("indexing", 2), progress.start("making", 2)];
    clock.mockReturnValue(500);
    first.advance();
    second.advance();
    expect(stderr).toBe("\r\u001B[Kindexing: 1 of 2");
    stderr = "";
    first.end();
    clock.mockReturnValue(900);
    second.advance();
    second.end();
    clock.mockRestore();
    expect(stderr).toBe("\r\u001B[Kindexing: 1 of 2\n\r\u001B[Kmaking: 2 of 2\r\u001B[Kmaking: 2 of 2\n");
  });
});
