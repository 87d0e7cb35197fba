import { describe, expect, test } from "@jest/globals";
import { findReferences } from "../../../lib/parse/inlines/reference.ts";

const targetsIn = (text: string): string[] => findReferences(text).map(({ target }) => target);

describe("an article's number", () => {
  test.each([
    ...["Q90002", "Q900002", "see Q900002", "(Q900002)", "[Q900002]", '"Q900002"', "'Q900002'", "Q900002, Q900002:"],
    ...[
      "ARTICLE-ID:Q900002",
      "-Q900002 How to Print",
      "KB Q900002: Printing",
      '<LINK VALUE="Q900002">',
      "Q900002's cause",
    ],
  ])("is a reference in %p", (text) => {
    expect(targetsIn(text)).not.toEqual([]);
  });

  test("may have a full stop, comma or hyphen behind it", () => {
    expect(targetsIn("See Q900002. Then Q900003, then Q900004.")).toEqual(["Q900002", "Q900003", "Q900004"]);
    expect(targetsIn("Q900002- and Q900003...")).toEqual(["Q900002", "Q900003"]);
  });

  test("may have a lower-case q, which stays as printed (Q296880)", () => {
    expect(findReferences("see q900002 now")).toEqual([{ index: 4, value: "q900002", target: "Q900002" }]);
  });

  test("may follow another after a slash", () => {
    expect(targetsIn("Q900002/Q90003/Q900004")).toEqual(["Q900002", "Q90003", "Q900004"]);
  });

  test("may have lost the blank before the title (Q105508)", () => {
    expect(targetsIn("Q900002BUG: Printing Fails")).toEqual(["Q900002"]);
    expect(targetsIn("Q900002How to Print")).toEqual(["Q900002"]);
    expect(targetsIn("Q900002PrintDlg() Fails")).toEqual(["Q900002"]);
  });

  test.each(["Q1234", "Q1234567", "Q", "900002", "KB900002", "FAQ900002"])("is none in %p", (text) => {
    expect(targetsIn(text)).toEqual([]);
  });

  test.each([
    "Q900002i.exe",
    "Q900002.exe",
    "Q900002_x_SP1.exe",
    "x-Q900002",
    "fix_Q900002",
    "http://a/Q900002",
    "a.Q900002",
    "Q900002-x86.exe",
    "Q900002FRA.EXE /q",
    "C:\\Fixes\\Q900002\\",
    "ERASE Q900002*.*",
    "default.asp?kb;q900002.htm",
  ])("is none in a file name or an address: %s (Q319733)", (text) => {
    expect(targetsIn(text)).toEqual([]);
  });
});

test("several are found in order, with their places", () => {
  expect(findReferences("Q900002 or Q900003")).toEqual([
    { index: 0, value: "Q900002", target: "Q900002" },
    { index: 11, value: "Q900003", target: "Q900003" },
  ]);
});
