import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { ArticleId } from "../../model/article-id.ts";
import { decodeSource, type Source } from "../../parse/parse-source.ts";
import type { Encoding } from "../../text/source-text.ts";

/** The source of an article as its bundle holds it: `text` in `encoding` gives the file's bytes, whose hash is `sha256`. */
export interface BundledText {
  /** Path of the file inside its content root. */
  source: string;
  sha256: string;
  encoding: Encoding;
  /** The whole file; a byte without a meaning in Windows-1252 is the character of its number, a byte order mark U+FEFF. */
  text: string;
}

const byteOrderMark = "\uFEFF";
const utf8ByteOrderMark = Buffer.from(byteOrderMark);

/** The text of a file as bundles hold it; `source` is its path inside the content root. */
export function bundledText(file: Source, source: string): BundledText {
  const { text, encoding } = decodeSource(file);
  const isMarked = file.bytes.subarray(0, utf8ByteOrderMark.length).equals(utf8ByteOrderMark);
  return { source, sha256: sha256Of(file.bytes), encoding, text: isMarked ? byteOrderMark + text : text };
}

/** SHA-256 of some bytes, in hexadecimal digits. */
export function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const systemByte = 9;
const unknownSystem = 255;

/** A bundle as JSON, by the numbers of its articles, compressed; the same bytes on every system and at any time. */
export function packBundle(texts: Readonly<Record<ArticleId, BundledText>>): Buffer {
  const bytes = gzipSync(JSON.stringify(texts), { level: 7 });
  bytes[systemByte] = unknownSystem;
  return bytes;
}
