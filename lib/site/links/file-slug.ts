/** What Windows takes for a device, whatever the extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;

const plain = /^[a-z\d_.-]$/;

/**
 * A file's name as the one part of an address, different for different names in lower case. What an address or a folder
 * can't have, and dots at its ends, are `~` and two hexadecimal digits: `odbc#1.dll` is `odbc~231.dll`. So is the first
 * letter of a name that Windows takes for a device, `~63on.dll`.
 */
export function fileSlug(name: string): string {
  const isDevice = device.test(name);
  const firstInner = name.search(/[^.]/);
  const lastInner = name.replace(/\.+$/, "").length;
  let slug = "";
  let at = 0;
  for (const character of name) {
    const isPlain = plain.test(character) && (character !== "." || (at >= firstInner && at < lastInner));
    slug += isPlain && !(at === 0 && isDevice) ? character : escaped(character);
    at += character.length;
  }
  return slug;
}

function escaped(character: string): string {
  return Array.from(new TextEncoder().encode(character), (byte) => `~${byte.toString(16).padStart(2, "0")}`).join("");
}
