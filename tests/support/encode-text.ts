import iconv from "iconv-lite";
import type { Encoding } from "../../lib/text/source-text.ts";

/**
 * Encodes a bundled text as the data page describes: a character that Windows-1252 lacks is the byte of the same
 * number.
 */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const parts = text.split(/([\u0081\u008D\u008F\u0090\u009D])/);
  return Buffer.concat(
    parts.map((part, nth) => (nth % 2 === 1 ? Buffer.from(part, "latin1") : iconv.encode(part, "windows-1252"))),
  );
}
