import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const codesIn = (text: string): string[] =>
  parseInlines(linesOf(...text.split("\n")), " ")
    .filter(({ type }) => type === "errorCode")
    .map(({ value }) => value);

describe("a hexadecimal code", () => {
  test.each([
    ["*** STOP: 0x0000001E (0x00000000, 0x8010b260)", ["STOP: 0x0000001E"]],
    ["a Stop 0x0000000A message", ["Stop 0x0000000A"]],
    ["STOP:0x0000003F", ["STOP:0x0000003F"]],
    ["a Stop 0x1E in the driver (Q224792)", ["Stop 0x1E"]],
    ["STOP\n0x0000007B", ["STOP 0x0000007B"]],
    ["Stop c0000021a", []],
    ["STOP c000021a", ["STOP c000021a"]],
  ])("follows STOP, which is part of it: %j", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test("begins like a failure of COM or Windows NT", () => {
    expect(codesIn("It returns 0x8007000E or 0XC0000005.")).toEqual(["0x8007000E", "0XC0000005"]);
    expect(codesIn("| KB_E_PRESS | 0x80041803L |")).toEqual(["0x80041803"]);
  });

  test.each(["an access violation (C0000005) in", "fails with 80004005", "[80004005 - FFFFFBFE]"])(
    "is known by its digits alone where Windows gives no such address: %s (Q292041)",
    (text) => {
      expect(codesIn(text)).toEqual([/[8C]\d+/.exec(text)?.[0]]);
    },
  );

  test.each([
    ["Error Code: 0x4000F220", "0x4000F220"],
    ["the error code is 0x00000005", "0x00000005"],
    ["ID no:0x00000005", "0x00000005"],
    ["the exception generated was c0000005 at", "c0000005"],
    ["Run-time error '-2147417843' (8001010d)", "8001010d"],
    ["caused exception C0000006H in", "C0000006H"],
    ["error '800a000d'", "800a000d"],
  ])("follows a word that says so: %s", (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  test.each([
    "referenced memory at 0x0000000c",
    "Flags: 0x00000001",
    "0x77f60000  press.dll",
    "HKEY_LOCAL_MACHINE is 0x80000002",
    "at 0x8007000E5",
    "error 0x8007",
    "call 8001010d 00000000 c0000005",
    "press+0x80070005",
    "eax=c0000120 ebx=00000000",
    "in press.sys at 80012d90 or C0001F3C",
    "(0x00000000, 0x80012d90)",
  ])("is none in an address or a flag: %s (Q177446)", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
