import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** The encoding of a source file. */
export type Encoding = "windows-1252" | "utf-8";

/** A byte that has no meaning in the file's encoding. `offset` is its place in the decoded text, in characters. */
export interface BadByte {
  offset: number;
  byte: number;
}

/** A decoded source file. */
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
 * Decodes a source file, one character for each byte of Windows-1252. No byte is dropped, and none becomes U+FFFD: a
 * byte without a meaning (0x81 in Q229148) becomes the control character of the same number and is listed in
 * `badBytes`. Invalid UTF-8 is read as Windows-1252, with its first invalid sequence listed. A file with a byte order
 * mark is UTF-8; the mark is not part of the text. So is a file whose bytes beyond ASCII are all valid UTF-8: of 166
 * texts of the archive with such bytes none is.
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

/**
 * Offset of the first byte that the decoder replaced by U+FFFD. The three bytes that encode U+FFFD itself do not count.
 */
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
