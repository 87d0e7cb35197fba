import { readErrorCode } from "../archive/codes/error-code.ts";
import { hashOf } from "./hash.ts";

/** Those in which people search for codes. */
const fullSpellings = [
  /(?<![\dA-Za-z])0x[\dA-Fa-f]{8}(?![\dA-Fa-f])/g,
  /(?<![\dA-Za-z])[A-Za-z]{1,4}\d{4}(?![\dA-Za-z])/g,
  /\bevent\s+ids?:?\s+\d{1,6}\b/gi,
  /\brun-?\s?time error\s*(?:number\s*)?[:#]?\s*['"]?-?\d{1,10}\b/gi,
];
const otherSpellings = [
  /(?<![\dA-Za-z])(?:800|C00)[\dA-Fa-f]{5}(?![\dA-Fa-f])/gi,
  /\bevent\s+ids?\s*[:=#]?\s*\d{1,6}\b/gi,
];

/** The articles that bear a code, by their places in all lists. */
export interface CodeBearers {
  /** Those that print it as people search for it: `Event ID: 199`, `0xC0000142`. */
  inFull: number[];
  /** Those that print it in other spellings alone: `Event ID=199` (Q184532), `STOP C0000142` (Q191991). */
  otherwise: number[];
}

/** The error codes that a text prints anywhere, listings included, as keys of the code lists. */
export interface SearchedCodes {
  /** Those that it prints as people search for them. */
  inFull: string[];
  /** All. */
  all: string[];
}

/** The error codes of a text, each once. */
export function searchedCodesIn(text: string): SearchedCodes {
  const inFull = keysOf(text, fullSpellings);
  return { inFull, all: [...new Set([...inFull, ...keysOf(text, otherSpellings)])] };
}

function keysOf(text: string, spellings: readonly RegExp[]): string[] {
  const keys = new Set<string>();
  for (const spelling of spellings) {
    for (const [printed] of text.matchAll(spelling)) {
      const key = codeKey(printed);
      if (key !== null) keys.add(key);
    }
  }
  return [...keys];
}

/** What messages print around a code: stars, the word error, the code's name, the parameters of STOP. */
const around =
  /^\*+ ?| [a-z]+(?:_[a-z\d]+)+(?= ?\(|$)|^(?:error(?: code)?|hresult|scode|status)(?: ?[:=])? (?=[a-z\d]*\d{3,}[a-z\d]*$)| ?\(.*$/gi;

/** A blank that a tool's code is typed with. */
const blankWithin = /^(lnk|midl) (?=\d{4}$)/i;

/** A text without what messages print around a code: of `*** STOP: 0x0000001E (0xC0000005, ...)` `STOP: 0x0000001E`. */
export function bareCode(printed: string): string {
  return printed.trim().replace(/\s+/g, " ").replace(around, "").replace(blankWithin, "$1");
}

/**
 * The key under which a code's articles are listed, whether it is printed as a STOP code or bare (`STOP 0x1E`,
 * `0x0000001e`, `lnk2001`), alone or as messages show it; null where the text as a whole is no code.
 */
export function codeKey(printed: string): string | null {
  const text = bareCode(printed);
  const bare = /^0x([\da-f]{8})$/i.exec(text)?.[1];
  if (bare !== undefined) return `0x${bare.toLowerCase()}`;
  if (/^(?:800|c00)[\da-f]{5}$/i.test(text)) return `0x${text.toLowerCase()}`;
  if (/^[a-z]{1,4}\d{4}$/i.test(text)) return text.toLowerCase();
  if (!/^(?:stop|event|run-?\s?time|winsock|http)\b[^.]*\d/i.test(text) || text.split(" ").length > 4) return null;
  return readErrorCode(text)?.slug.replace(/^stop-/, "") ?? null;
}

/** The shard in which the articles of a code are listed. */
export function codeShardOf(key: string, shards: number): number {
  return hashOf(key) % shards;
}
