/** The control characters that are shown as pictures, for use inside a character class. */
export const controlCharacters = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069`;
const controls = new RegExp(`[${controlCharacters}]`, "g");
const breaks = /[\t\n\r\u2028\u2029]/g;

/**
 * Replaces control characters, which HTML forbids, by their pictures: U+001B (Q326108) becomes ␛, DEL (Q287888) ␡.
 * Those from 0x80 to 0x9F (Q229148) have no picture and become ␦. So do characters that reverse the direction of the
 * text after them, which would then seem to say something else.
 */
export function withControlPictures(text: string): string {
  return text.replace(controls, (character) => controlPicture(character.charCodeAt(0)));
}

/** Makes text safe as a part of one line on a terminal: line breaks become pictures, too. */
export function onOneLine(text: string): string {
  return withControlPictures(text).replace(breaks, (character) => controlPicture(character.charCodeAt(0)));
}

function controlPicture(code: number): string {
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\u2426";
}
