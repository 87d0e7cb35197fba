import type { Article } from "../../model/article.ts";
import { plainTextOf } from "../../render/plain-text.ts";
import type { ProductFamily } from "./product-family.ts";

/** The family of an article of the Programmer's Library that names no product; null where nothing shows one. */
export type LibraryFamilyOf = (article: Article) => string | null;

/**
 * Reads families off the library's list that an article came from. A list whose family has words also holds what is
 * about tools of all languages (Q28580): of such an article without any of them the family is the one whose words its
 * title, or else its text, has first.
 */
export function libraryFamilyReader(families: readonly ProductFamily[]): LibraryFamilyOf {
  return ({ title, children, programmersLibrary }) => {
    const source = programmersLibrary?.source?.toLowerCase();
    const listed = families.find(({ library }) => library?.list !== undefined && library.list === source);
    if (listed === undefined) return null;
    const words = listed.library?.words ?? [];
    if (words.length === 0) return listed.name;
    const texts = [title, children.map(plainTextOf).join("\n")];
    if (texts.some((text) => placeOf(text, words) < Infinity)) return listed.name;
    return texts.reduce<string | null>((found, text) => found ?? firstNamedIn(text, families), null);
  };
}

function firstNamedIn(text: string, families: readonly ProductFamily[]): string | null {
  let found: { place: number; name: string | null } = { place: Infinity, name: null };
  for (const { name, library } of families) {
    const place = placeOf(text, library?.words ?? []);
    if (place < found.place) found = { place, name };
  }
  return found.name;
}

/** Where the first of the words begins that stands in a text as a whole word. */
function placeOf(text: string, words: readonly string[]): number {
  return Math.min(...words.map((word) => placeOfWord(text, word)));
}

function placeOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isOfWord(text[at - 1]) && !isOfWord(text[at + word.length])) return at;
  }
  return Infinity;
}

function isOfWord(character = ""): boolean {
  return /\w/.test(character);
}
