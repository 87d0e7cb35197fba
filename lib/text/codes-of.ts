/** The code that stands for all characters past Latin-1, which no sign distinguishes. */
export const codeOfOthers = 0xff;

/**
 * The codes of a text's characters, one byte each, so that all can be scanned quickly. Characters past 255 all have the
 * same code. The bytes of a Windows-1252 file serve as well.
 */
export function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = Math.min(text.charCodeAt(at), codeOfOthers);
  return codes;
}
