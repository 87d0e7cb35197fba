import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const errorsIn = (text: string): string[] =>
  parseInlines(linesOf(...text.split("\n")), " ")
    .filter(({ type }) => type === "errorCode")
    .map(({ value }) => value);

describe("a numbered error", () => {
  test.each([
    ["System error 1722 has occurred.", "error 1722"],
    ["Error 53: no press", "Error 53"],
    ["due to error\n1069.", "error 1069"],
    ["returned error -1018", "error -1018"],
    ["Error #1739", "Error #1739"],
    ["error code: 289", "error code: 289"],
    ["Error code number 2", "Error code number 2"],
    ["Error = 5", "Error = 5"],
    ["[Error=1326]", "Error=1326"],
    ["(error 5)", "error 5"],
    ["HTTP Error 403.7 Forbidden", "Error 403.7"],
    ["HTTP Error 500-12 Application", "Error 500-12"],
    ["Error 4536-Incomplete", "Error 4536"],
    ["Event ID: 1030", "Event ID: 1030"],
    ["Event ID   : 55", "Event ID   : 55"],
    ["EventID=7", "EventID=7"],
    ["for Event ID ( 9996 ) in", "Event ID ( 9996 )"],
    ["Run-time error '13':", "Run-time error '13'"],
    ["Runtime Error 91", "Runtime Error 91"],
    ["Run-time error '-2147417843'", "Run-time error '-2147417843'"],
    ["Winsock error 10054", "Winsock error 10054"],
    ["event ID 9405 is written", "event ID 9405"],
  ])("is printed with its word: %j", (text, error) => {
    expect(errorsIn(text)).toEqual([error]);
  });

  test.each([
    "an error 50 percent of the time",
    "error 3 times",
    "an error 32-bit programs have",
    "error 12/31/95",
    "error 4.0",
    "error 1,000",
    "error 5%",
    "error 9x",
    "errorlevel 1",
    "terror 5",
    "errors 5 and 6",
    "error messages 5",
    "ERROR_SUCCESS = 0",
    "error: on page 5",
    "the event 5",
    "Winsock 2",
    "page 5",
  ])("is none in %j", (text) => {
    expect(errorsIn(text)).toEqual([]);
  });
});
