import { describe, expect, test } from "@jest/globals";
import { readErrorCode } from "../../../lib/archive/codes/error-code.ts";

describe("all spellings of a code give the same code", () => {
  test.each([
    ["stop-0x0000001e", ["STOP 0x0000001E", "Stop 0x1E", "STOP: 0x0000001e", "Stop Msg: 0X0000001E", "stop code 0x1e"]],
    ["stop-0xc000021a", ["STOP: c000021a", "STOP 0xC000021A", "Stop C000021A"]],
    ["0x8007000e", ["0x8007000E", "8007000e", "Error -2147024882"]],
    ["0xc0000005", ["0xC0000005", "C0000005h", "c0000005", "error 3221225477"]],
    ["lnk2001", ["LNK2001"]],
    [
      "event-1000",
      ["Event ID 1000", "Event ID: 1000", "event ID=1000", "Event IDs 1000", "Event ID - 1000", "EventID \t1000"],
    ],
    ["run-time-13", ["Run-time error '13'", "Runtime Error 13", "run time error (13)", 'Run-Time Error: "13"']],
    ["winsock-10061", ["Winsock error 10061", "Error: 10061", "error 10061"]],
    ["http-404.2", ["Error 404.2", "error 404-2"]],
    ["error-5", ["Error 5", "error #05", "ERROR 5", "error code:5", "Error No. 5", "error ( 5 )"]],
    ["error-minus-1018", ["Error -1018", "Error #-1018", "error '-1018'"]],
  ])("at %s", (slug, spellings) => {
    expect(spellings.map((printed) => readErrorCode(printed)?.slug)).toEqual(spellings.map(() => slug));
  });
});

describe("the label of a code", () => {
  test.each([
    ["Stop 0x1e", "stop", "STOP 0x0000001E"],
    ["8007000e", "status", "0x8007000E"],
    ["C2065", "tool", "C2065"],
    ["event id: 1030", "event", "Event ID 1030"],
    ["Run time error '13'", "run-time", "Run-time error 13"],
    ["Run-time error '10061'", "run-time", "Run-time error 10061"],
    ["error 10061", "winsock", "Winsock error 10061"],
    ["Error 500-12", "http", "HTTP error 500.12"],
    ["error=1722", "numbered", "Error 1722"],
    ["Error 10003", "numbered", "Error 10003"],
    ["Error 0-82000080", "numbered", "Error 0-82000080"],
  ])("of %j says what it belongs to and is read as itself", (printed, kind, label) => {
    const code = readErrorCode(printed);
    expect(code).toMatchObject({ kind, label });
    expect(readErrorCode(label)).toEqual(code);
  });
});

test.each([
  "0x00000000",
  "0xFFFFFFFF",
  "0xcccccccc",
  "0xnnnnnnnn",
  "0x8007xxxx",
  "STOP 0x00000000",
  "STOP 0x123456789",
])("%s is a placeholder, not a code", (printed) => {
  expect(readErrorCode(printed)).toBeNull();
});

test("a hexadecimal number of one digit is a parameter, except after STOP", () => {
  expect(readErrorCode("0x00000001")).toBeNull();
  expect(readErrorCode("STOP 0x00000001")?.slug).toBe("stop-0x00000001");
});

test.each(["", "error", "13", "Tray.dll"])("%j is no code", (printed) => {
  expect(readErrorCode(printed)).toBeNull();
});
