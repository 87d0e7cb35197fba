import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { ArticleId } from "../../model/article-id.ts";
import { decodeSource, type Source } from "../../parse/parse-source.ts";
import type { Encoding } from "../../text/source-text.ts";

/**
 * The source of an article in its bundle. Encoding `text` in `encoding` gives the file's bytes, and `sha256` is their
 * hash.
 */
export interface BundledText {
  /** Path of the file inside its content root. */
  source: string;
  sha256: string;
  encoding: Encoding;
  /**
   * The whole file. A byte that has no meaning in Windows-1252 is the character of the same number; a byte order mark
   * is U+FEFF.
   */
  text: string;
}

const byteOrderMark = "\uFEFF";
const utf8ByteOrderMark = Buffer.from(byteOrderMark);

/** A file's entry in its bundle; `source` is its path inside the content root. */
export function bundledText(file: Source, source: string): BundledText {
  const { text, encoding } = decodeSource(file);
  const isMarked = file.bytes.subarray(0, utf8ByteOrderMark.length).equals(utf8ByteOrderMark);
  return { source, sha256: sha256Of(file.bytes), encoding, text: isMarked ? byteOrderMark + text : text };
}

/** SHA-256 of some bytes, in hexadecimal. */
export function sha256Of(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const systemByte = 9;
const unknownSystem = 255;

/** A bundle as compressed JSON, keyed by article; the bytes do not depend on system or time. */
export function packBundle(texts: Readonly<Record<ArticleId, BundledText>>): Buffer {
  const bytes = gzipSync(JSON.stringify(texts), { level: 7 });
  bytes[systemByte] = unknownSystem;
  return bytes;
}
