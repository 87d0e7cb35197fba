import { expect, test } from "@jest/globals";
import { reportSizes } from "../../lib/cli/report-sizes.ts";

test("sizes are a line for each kind and one for the sum", () => {
  const lines: string[] = [];
  const io = { stdout: () => undefined, stderr: (text: string) => lines.push(text), isTerminal: false, env: {} };
  reportSizes(
    [
      { kind: "articles", files: 1200, bytes: 2_500_001 },
      { kind: "lists", files: 3, bytes: 999 },
    ],
    io,
  );
  expect(lines.join("")).toBe(
    "articles          1,200 files    2,501 kB\n" +
      "lists                 3 files        1 kB\n" +
      "total             1,203 files    2,501 kB\n",
  );
});

test("a large number is separated from the word before it", () => {
  const lines: string[] = [];
  const io = { stdout: () => undefined, stderr: (text: string) => lines.push(text), isTerminal: false, env: {} };
  reportSizes([{ kind: "support codes", files: 12_345_678, bytes: 1_500_000_000 }], io);
  expect(lines[0]).toBe("support codes  12,345,678 files 1,500,000 kB\n");
});
