import { describe, expect, test } from "@jest/globals";
import { codeKey, codeShardOf, searchedCodesIn } from "../../lib/search/searched-codes.ts";

describe("the key of a code", () => {
  test.each([
    ["0x0000001E", "0x0000001e"],
    ["STOP 0x1e", "0x0000001e"],
    [" lnk2001 ", "lnk2001"],
    ["Event  ID 1000", "event-1000"],
    ["event id: 01000", "event-1000"],
    ["Run-time error '13'", "run-time-13"],
    ["runtime error 13", "run-time-13"],
    ["*** STOP: 0x0000001E (0xc0000005, 0x80118c84, 0x00000000", "0x0000001e"],
    ["STOP 0x0000007B INACCESSIBLE_BOOT_DEVICE", "0x0000007b"],
    ["STOP: 0x7b inaccessible_boot_device (0xc0000005, 0x80118c84)", "0x0000007b"],
    ["Error 0x80070005", "0x80070005"],
    ["error code: 80070005", "0x80070005"],
    ["HRESULT 0x80070005", "0x80070005"],
    ["error C2065", "c2065"],
    ["LNK 2001", "lnk2001"],
  ])("of %p is %s", (printed, key) => {
    expect(codeKey(printed)).toBe(key);
  });

  test.each([
    "printer",
    "0x1e",
    "windows 2000",
    "stop printing 2 pages of the tray",
    "stop 7 tray device",
    "error in LNK2001 again",
    "word 2000",
    "error 1722",
  ])("is none for %p", (text) => {
    expect(codeKey(text)).toBeNull();
  });
});

test("codes are found wherever a text prints them, each once", () => {
  const text = "LNK2001 and 0xC0000005L; Event ID: 7, run-time error '5', LNK2001, XLNK20011, 0x123";
  expect(searchedCodesIn(text).all).toEqual(["0xc0000005", "lnk2001", "event-7", "run-time-5"]);
});

test("codes are told that are printed as people search for them", () => {
  const text =
    "STOP C0000142; Event ID=199; EventID: 27; Event id = 12; Event ID: 7 and Event  ID 8; 0xc0000005; LNK2001";
  expect(searchedCodesIn(text).all).toEqual(expect.arrayContaining(["0xc0000142", "event-199", "event-12"]));
  expect(searchedCodesIn(text).inFull).toEqual(["0xc0000005", "lnk2001", "event-7", "event-8"]);
});

test("a code lies in one of all shards", () => {
  for (const key of ["lnk2001", "event-1000", "0x0000001e"]) {
    expect(codeShardOf(key, 8)).toBeGreaterThanOrEqual(0);
    expect(codeShardOf(key, 8)).toBeLessThan(8);
  }
});
