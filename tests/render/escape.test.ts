import { describe, expect, test } from "@jest/globals";
import { escapeAttribute, escapeText } from "../../lib/render/escape.ts";

describe("text is escaped", () => {
  test("where it would be markup, and in an attribute where it would end it", () => {
    expect(escapeText('<a href="x">&amp;</a>')).toBe('&lt;a href="x"&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeAttribute('<a href="x">&amp;</a>')).toBe("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
  });

  test("shows control characters as their pictures (Q326108, Q287888)", () => {
    expect(escapeText("\u0000\u0008\u001B\u001F\u007F.")).toBe("\u2400\u2408\u241B\u241F\u2421.");
  });

  test("leaves a DEL out behind a word, where an old export put it (Q96060)", () => {
    expect(escapeText("tray\u007F\nlid\u007F of it\u007F")).toBe("tray\nlid of it");
  });

  test("shows control characters of 0x80 to 0x9F as one picture (Q229148)", () => {
    expect(escapeText("\u0080\u0081\u009F")).toBe("\u2426\u2426\u2426");
  });

  test("shows characters that turn the direction of the text behind them as one picture", () => {
    expect(escapeText("exe.\u202Egpj")).toBe("exe.\u2426gpj");
  });

  test("leaves tabs, line breaks, letters and no-break spaces alone", () => {
    const text = "a\tb\nc\r\nd \u00A0\u00E9\u20AC\u{1F600}'";
    expect(escapeText(text)).toBe(text);
  });
});
