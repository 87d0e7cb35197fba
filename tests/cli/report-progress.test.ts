import { describe, expect, test } from "@jest/globals";
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
});
