import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const codesIn = (text: string): string[] =>
  parseInlines(linesOf(text), "\n")
    .filter(({ type }) => type === "errorCode")
    .map(({ value }) => value);

describe("an error of a tool for programmers", () => {
  test.each([
    ["press.c(9) : fatal error C1001: no press", ["C1001"]],
    ["warning C4018 and C4127 are harmless", ["C4018", "C4127"]],
    ["It causes the A2189 error.", ["A2189"]],
    ["NMAKE : fatal error U1077: no press", ["U1077"]],
    ["run-time error R6002", ["R6002"]],
    ["LNK2001 and MIDL2039 appear", ["LNK2001", "MIDL2039"]],
    ["RC : error RC2104 : no press", ["RC2104"]],
    ["L1035: no press in the definition file", ["L1035"]],
    ["command line error D2016", ["D2016"]],
  ])("is found in %s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test.each([
    "Press P1340 and Kb M1440 are modems",
    "an error of the QMS R4000",
    "the C4226 adapter works",
    "error in C20651",
    "error in XC2065",
    "error in C2065.obj",
    "error in C:\\C2065",
    "error &HC2065",
  ])("is none in %s (Q107374)", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
