/** The code of all characters past Latin-1, which no sign tells apart. */
export const codeOfOthers = 0xff;

/**
 * The codes of a text's characters, a byte each, for a look at all of them; those past 255 all have the code of the
 * others. Bytes of Windows-1252 serve as well.
 */
export function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = Math.min(text.charCodeAt(at), codeOfOthers);
  return codes;
}
