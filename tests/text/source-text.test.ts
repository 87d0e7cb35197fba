import { describe, expect, test } from "@jest/globals";
import { decodeText } from "../../lib/text/source-text.ts";

const letterA = 0x41;
const letterB = 0x42;

describe("Windows-1252", () => {
  test("gives the bytes 0x80 to 0x9F their quotes, dashes and letters", () => {
    const bytes = Buffer.from([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x99, 0x9f]);
    expect(decodeText(bytes, "windows-1252")).toEqual({
      text: "\u20AC\u2026\u2018\u2019\u201C\u201D\u2013\u2122\u0178",
      encoding: "windows-1252",
      badBytes: [],
    });
  });

  test("reads a byte above 0x9F as the Latin-1 letter of its number, one character a byte", () => {
    expect(decodeText(Buffer.from([0xa0, 0xb7, 0xe9, 0xff]), "windows-1252").text).toBe("\u00A0\u00B7\u00E9\u00FF");
  });

  test("keeps a byte without a meaning as the control character of its number and lists it (Q229148)", () => {
    const { text, badBytes } = decodeText(Buffer.from([letterA, 0x81, letterB, 0x9d]), "windows-1252");
    expect(text).toBe("A\u0081B\u009D");
    expect(badBytes).toEqual([
      { offset: 1, byte: 0x81 },
      { offset: 3, byte: 0x9d },
    ]);
  });

  test("keeps raw control bytes as they are (Q287888)", () => {
    expect(decodeText(Buffer.from([0x16, 0x1b, 0x7f]), "windows-1252")).toMatchObject({
      text: "\u0016\u001B\u007F",
      badBytes: [],
    });
  });
});

describe("UTF-8", () => {
  test("is recognised by its bytes where the file's name suggests Windows-1252", () => {
    const text = "Caf\u00E9: \u201Copen\u201D";
    expect(decodeText(Buffer.from(text, "utf8"), "windows-1252")).toEqual({ text, encoding: "utf-8", badBytes: [] });
  });

  test("is read as such where it is valid (Q35665)", () => {
    expect(decodeText(Buffer.from("\u2550 \u00E9 \u{1F600}", "utf8"), "utf-8")).toEqual({
      text: "\u2550 \u00E9 \u{1F600}",
      encoding: "utf-8",
      badBytes: [],
    });
  });

  test("that is not valid is read as Windows-1252 as a whole, and its first invalid sequence is listed", () => {
    const bytes = Buffer.from([letterA, 0xe9, letterB, 0x93]);
    expect(decodeText(bytes, "utf-8")).toEqual({
      text: "A\u00E9B\u201C",
      encoding: "windows-1252",
      badBytes: [{ offset: 1, byte: 0xe9 }],
    });
  });

  test("lists the byte that begins the invalid sequence, whatever byte that is", () => {
    for (const byte of [0x80, 0x93, 0xc3, 0xe2, 0xef, 0xf0, 0xff]) {
      const { badBytes } = decodeText(Buffer.from([letterA, letterA, byte, letterB]), "utf-8");
      expect(badBytes[0]).toEqual({ offset: 2, byte });
    }
  });

  test("that breaks off in the middle of a character is not valid", () => {
    const { text, badBytes } = decodeText(Buffer.from([letterA, 0xe2, 0x82]), "utf-8");
    expect(text).toBe("A\u00E2\u201A");
    expect(badBytes).toEqual([{ offset: 1, byte: 0xe2 }]);
  });

  test("lists a byte once that neither encoding knows", () => {
    expect(decodeText(Buffer.from([letterA, 0x81]), "utf-8").badBytes).toEqual([{ offset: 1, byte: 0x81 }]);
  });

  test("lists each byte without a meaning where invalid UTF-8 is read as Windows-1252", () => {
    const { badBytes } = decodeText(Buffer.from([0xe9, letterA, 0x81]), "utf-8");
    expect(badBytes).toEqual([
      { offset: 0, byte: 0xe9 },
      { offset: 2, byte: 0x81 },
    ]);
  });
});

describe("a byte order mark", () => {
  const mark = [0xef, 0xbb, 0xbf];

  test("makes any file UTF-8 and is no part of the text", () => {
    const bytes = Buffer.from([...mark, ...Buffer.from("\u00E9", "utf8")]);
    expect(decodeText(bytes, "windows-1252")).toEqual({ text: "\u00E9", encoding: "utf-8", badBytes: [] });
  });

  test("does not count in the offset of a bad byte", () => {
    const { text, badBytes } = decodeText(Buffer.from([...mark, letterA, 0x93]), "utf-8");
    expect(text).toBe("A\u201C");
    expect(badBytes).toEqual([{ offset: 1, byte: 0x93 }]);
  });
});

test("an empty file is an empty text", () => {
  expect(decodeText(Buffer.alloc(0), "utf-8")).toEqual({ text: "", encoding: "utf-8", badBytes: [] });
  expect(decodeText(Buffer.alloc(0), "windows-1252").text).toBe("");
});
