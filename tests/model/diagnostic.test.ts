import { expect, test } from "@jest/globals";
import {
  compareDiagnostics,
  formatDiagnostic,
  problemAt,
  problemOfFile,
  type Diagnostic,
} from "../../lib/model/diagnostic.ts";

const diagnostic: Diagnostic = {
  file: "kb/900/Q900001.TXT",
  line: 3,
  column: 7,
  severity: "error",
  message: 'expected a date, found "soon"; correct it',
  ruleId: "date",
};

test("a diagnostic is one line that editors make clickable", () => {
  expect(formatDiagnostic(diagnostic)).toBe(
    'kb/900/Q900001.TXT:3:7 error expected a date, found "soon"; correct it date',
  );
});

test("problemAt keeps line and column of a point and knows no file", () => {
  expect(problemAt({ line: 3, column: 7, offset: 99 }, "warning", "some-rule", "look here")).toEqual({
    line: 3,
    column: 7,
    severity: "warning",
    ruleId: "some-rule",
    message: "look here",
  });
});

test("a problem of a whole file has the place of its beginning", () => {
  expect(problemOfFile("kb/a.TXT", "error", "some-rule", "look here")).toEqual({
    file: "kb/a.TXT",
    line: 1,
    column: 1,
    severity: "error",
    message: "look here",
    ruleId: "some-rule",
  });
});

test("diagnostics are ordered by file, line, column and rule", () => {
  const ordered: Diagnostic[] = [
    { ...diagnostic, file: "a.TXT", line: 9 },
    { ...diagnostic, file: "b.TXT", line: 2, column: 5 },
    { ...diagnostic, file: "b.TXT", line: 10, column: 1 },
    { ...diagnostic, file: "b.TXT", line: 10, column: 2, ruleId: "date" },
    { ...diagnostic, file: "b.TXT", line: 10, column: 2, ruleId: "title" },
  ];
  expect([...ordered].reverse().sort(compareDiagnostics)).toEqual(ordered);
  expect([...ordered].sort(compareDiagnostics)).toEqual(ordered);
});
