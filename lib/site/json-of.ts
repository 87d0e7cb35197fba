/**
 * Parses the bytes of a JSON file; a byte order mark is skipped.
 * @throws {SyntaxError} where they are not JSON.
 */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
