/**
 * An article's terms as a string with two characters for each. The memory of strings is freed by the garbage collector;
 * that of many small typed arrays stays with the process.
 */
export type PackedTerms = string;

/** Packs terms; `termTable` unpacks them. */
export function packTerms({ buffer, byteOffset, byteLength }: Int32Array): PackedTerms {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}
