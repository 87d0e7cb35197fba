/**
 * The value that the bytes of a JSON file spell; a byte order mark at their beginning is no part of it.
 * @throws {SyntaxError} where they are not JSON.
 */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
