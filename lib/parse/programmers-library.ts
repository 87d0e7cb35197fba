import type { ProgrammersLibrary } from "../model/article.ts";
import { splitTokens } from "./trailer.ts";

/** The header's product in all articles of the library, which names none. */
export const libraryProduct = "See article";

/** Values of the three header fields that depend on each other. */
export interface LibraryFields {
  versions: string;
  systems: string;
  keywords: string;
}

/** The fields in their places: in Q35256 and three others the versions are missing and all values stand one field too early. */
export function straightenFields(fields: LibraryFields): LibraryFields {
  const { versions, systems, keywords } = fields;
  if (versions !== "" || !/^\d/.test(systems)) return fields;
  const parts = keywords.split("|");
  return { versions: systems, systems: parts.slice(0, -1).join("|"), keywords: parts.at(-1) ?? "" };
}

const request = /^(?:[a-z\d]*?(?=PTM))?((?:PTM|TAR|SR)#?\d[\d-]*)$/i;
const requestLabel = /^(?:SR|TAR|PTM)#$/i;
const listed = /^(bug|fix)list(?:bc)?(\d[\d.]*[a-z]?)?$/i;

/**
 * What the keywords say, `audience | words | source`; the audience may be missing, and the words may stand in two parts
 * (Q32773). A list's name without its version is followed by it (`buglist 4.00b`, Q43309), a request's label by its
 * number.
 */
export function parseLibraryKeywords(keywords: string): ProgrammersLibrary {
  const parts = keywords.split("|").map((part) => part.trim());
  const source = /^mspl/i.test(parts.at(-1) ?? "") ? (parts.pop() ?? null) : null;
  const isAudience = /^end-?user$/i.test(parts[0] ?? "");
  const audience = isAudience ? (parts.shift() ?? null) : null;
  const library: ProgrammersLibrary = {
    audience,
    productTags: [],
    buglist: [],
    fixlist: [],
    isDocumentationError: false,
    hasApplicationNote: false,
    requests: [],
    source,
    words: [],
  };
  const words = parts.flatMap(splitTokens);
  for (let at = 0; at < words.length; at += 1) {
    if (readWord(words[at] ?? "", words[at + 1] ?? "", library)) at += 1;
  }
  return library;
}

/** Adds what a word says; whether the next one belongs to it. */
function readWord(word: string, next: string, library: ProgrammersLibrary): boolean {
  const list = listed.exec(word);
  if (list !== null) {
    const isNext = list[2] === undefined && /^\d/.test(next);
    const version = (isNext ? next : (list[2] ?? "")).toLowerCase();
    if (version !== "") library[list[1]?.toLowerCase() === "bug" ? "buglist" : "fixlist"].push(version);
    return isNext;
  }
  if (requestLabel.test(word)) {
    library.requests.push(`${word.toUpperCase()} ${next}`.trim());
    return true;
  }
  const number = requestOf(word);
  if (number !== null) library.requests.push(number.toUpperCase());
  else if (/^[BSHPOW]_\w/i.test(word)) library.productTags.push(word.toLowerCase().replace(/,$/, ""));
  else if (/^docerr$/i.test(word)) library.isDocumentationError = true;
  else if (/^app?note$/i.test(word)) library.hasApplicationNote = true;
  else library.words.push(word);
  return false;
}

function requestOf(word: string): string | null {
  return request.exec(word)?.[1] ?? (/^[SG]\d{6}-\d*$/.test(word) ? `SR# ${word}` : null);
}

/**
 * The words of such keywords as a flat list, as printed: without the audience, the source, which is a list of its own,
 * and the numbers of requests, each of which is one article's own (Q39579).
 */
export function libraryKeywords(keywords: string): string[] {
  return splitTokens(keywords.replaceAll("|", " ")).filter(
    (word) => !requestLabel.test(word) && requestOf(word) === null && !/^(?:end-?user$|mspl13_)/i.test(word),
  );
}
