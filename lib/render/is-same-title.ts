const fewestCharacters = 40;

/**
 * Whether a title printed behind a number is the one given: letters and digits count, the label `TITLE` (Q142026)
 * does not, and as titles end at 64 characters (Q243353 has one), one may begin with the other. No title is none.
 */
export function isSameTitle(printed: string, title: string): boolean {
  const [own, other] = [comparable(printed.replace(/^[\s.:,]*TITLE *:/, "")), comparable(title)];
  if (own === "" || own === other) return true;
  const shorter = Math.min(own.length, other.length);
  return shorter >= fewestCharacters && own.slice(0, shorter) === other.slice(0, shorter);
}

function comparable(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
