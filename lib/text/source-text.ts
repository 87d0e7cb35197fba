import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** How the bytes of a source file are read. */
export type Encoding = "windows-1252" | "utf-8";

/** A byte that has no meaning in the file's encoding; `offset` counts characters of the decoded text. */
export interface BadByte {
  offset: number;
  byte: number;
}

/** The text of a source file, and what its bytes show of it. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
  badBytes: BadByte[];
}

const replacement = "\uFFFD";
const utf8ByteOrderMark = [0xef, 0xbb, 0xbf];

/** Whether bytes begin with a byte order mark of UTF-16. */
export function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * Turns the bytes of a source file into text, one character for each Windows-1252 byte.
 * No byte is dropped and none becomes U+FFFD: a byte without a meaning (0x81 in Q229148)
 * becomes the control character of its number and is listed in `badBytes`. UTF-8 that is not
 * valid is read as Windows-1252 as a whole, its first invalid sequence listed. A byte order
 * mark makes any file UTF-8 and is no part of the text; bytes beyond ASCII that spell UTF-8 throughout make it UTF-8,
 * too: of 166 texts of the archive that have such bytes none does.
 */
export function decodeText(bytes: Buffer, encoding: Encoding): DecodedText {
  if (utf8ByteOrderMark.every((byte, at) => bytes[at] === byte)) return decodeUtf8(bytes.subarray(3));
  return encoding === "utf-8" || (!isAscii(bytes) && isUtf8(bytes)) ? decodeUtf8(bytes) : decodeWindows1252(bytes);
}

function decodeUtf8(bytes: Buffer): DecodedText {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", badBytes: [] };
  } catch {
    const offset = firstInvalidUtf8(bytes);
    const fallback = decodeWindows1252(bytes);
    const others = fallback.badBytes.filter((bad) => bad.offset !== offset);
    return { ...fallback, badBytes: [{ offset, byte: bytes[offset] ?? 0 }, ...others] };
  }
}

/** Offset of the first byte that the decoder replaced by U+FFFD, which it also gives for the three bytes that spell it. */
function firstInvalidUtf8(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  for (let index = text.indexOf(replacement); index >= 0; index = text.indexOf(replacement, index + 1)) {
    const offset = Buffer.byteLength(text.slice(0, index));
    if (bytes.toString("latin1", offset, offset + 3) !== "\u00EF\u00BF\u00BD") return offset;
  }
  return 0;
}

function decodeWindows1252(bytes: Buffer): DecodedText {
  if (isAscii(bytes)) return { text: bytes.toString("latin1"), encoding: "windows-1252", badBytes: [] };
  const text = iconv.decode(bytes, "windows-1252");
  if (!text.includes(replacement)) return { text, encoding: "windows-1252", badBytes: [] };
  const badBytes: BadByte[] = [];
  const repaired = text.replace(/\uFFFD/g, (_, offset: number) => {
    const byte = bytes[offset] ?? 0;
    badBytes.push({ offset, byte });
    return String.fromCharCode(byte);
  });
  return { text: repaired, encoding: "windows-1252", badBytes };
}
