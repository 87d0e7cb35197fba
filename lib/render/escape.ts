import { controlCharacters, withControlPictures } from "../text/control-pictures.ts";

/** A DEL behind a word, which an old export left at the ends of lines (Q96060). */
const lineEndArtefact = /\u007F(?=\s|$)/g;

/** Text with control characters as their pictures, but for those that an old export left at the ends of lines. */
export function withPictures(text: string): string {
  return withControlPictures(text.replace(lineEndArtefact, ""));
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const special = new RegExp(`[&<>${controlCharacters}]`);

/** Text for the content of an element, control characters as pictures. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return withPictures(text).replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Text for a quoted attribute, control characters as pictures. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** Code points that XML 1.0 forbids besides control characters: halves of pairs and two that mean nothing. */
const notInXml = /[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for XML, in content or in a quoted attribute. */
export function escapeXml(text: string): string {
  return escapeAttribute(text.replace(notInXml, "\uFFFD"));
}
