/**
 * An article's terms as a text of two characters each. Texts lie on the heap, whose garbage gives its memory back;
 * that of many small arrays stays with the process.
 */
export type PackedTerms = string;

/** Terms as a text; `termTable` reads them back. */
export function packTerms({ buffer, byteOffset, byteLength }: Int32Array): PackedTerms {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}
