import type { AppliesToItem } from "../model/article.ts";
import { remember } from "../text/remember.ts";
import { readVersion, readVersions } from "./version-list.ts";

export type AppliesToItemParts = Pick<AppliesToItem, "role" | "product" | "versions" | "edition" | "relation">;

const note = /\*(?:EDITOR[^*]*|[A-Z_]{3,})\*\s*|\* use \d+(?:, \d+)*/g;
const relationEnd = /,?\s*(used with|on platform\(s\)|included with):$/;
const relations = {
  "used with": "usedWith",
  "on platform(s)": "onPlatforms",
  "included with": "includedWith",
} as const;
const rolePrefix = /^the (operating system|hardware): */i;
const versionWord = /[,.]?\s*\bversions?\b:?\s*/gi;
/** It comes again where a version and its builds are listed: `version 2.0, versions Build 2.73` (Q174981). */
const versionWordInList = /,? versions? +(?=\S)/gi;

const season = "(?:Spring |Summer |Fall |Winter |January |April |July |October )";
const years = String.raw`${season}?'?\d{2,4}(?:-'?\d+)?(?:(?:,| and) '?\d{2,4}(?:-'?\d+)?)*`;
/** Versions that no word announces: `, 1992, 1993 editions`, ` 1995 edition`. After other years, the edition is a name's (`98 Second Edition`). */
const yearEditions = new RegExp(
  String.raw`(?:,? (${years} (?:upgrade )?editions?(?: \([^)]*\))?)|, (${years} (?:[a-z]+ ){1,2}editions?))$`,
  "i",
);
/** And `6.0 SP4`, `97sp3`, `Service Release 1 (SR-1)`, `(Build 5.00.3591)`, `v1.0`. */
const unannounced =
  /(?:,? |(?<=\d))((?:\d+\.[\d.]+,? )?(?:SP|Service Pack )\d+[a-z]?|Service Release \d+(?: \(SR-\d+\))?|\(Build [\d.]+\)|v\d[\d.]*)(?![\w.])(?: (.+))?$/i;
/** And a number at the end, unless it is that of another product, which the item is made for: `Toolkit for Visual Basic 6.0`. */
const numberAtEnd = / (\d+\.\d[\d.]*[a-z]?(?: and later)?)$/;
const forOther = / for (?!(?:Windows|(?:the )?Macintosh|MS-DOS|OS\/2)$)/;

/** A longer item is the name of a product as it stands: patterns take the square of its length. */
const longestItem = 1000;

/**
 * The parts of an item of the box. "Sample Server version 4.0, Terminal Server Edition, on platform(s):" is a product,
 * one version, an edition and what its children are to it. Products, versions, edition and relation hold all words of
 * the item but "version" and its like; the notes of an editor (Q157157) are no part of any. A year that belongs to the
 * name ("Microsoft Windows 95") is no version.
 */
export const readAppliesToItem: (text: string) => AppliesToItemParts = remember((text) => {
  if (text.length > longestItem) return { role: "product", product: text, versions: [], edition: null, relation: null };
  const printed = text
    .replace(note, "")
    .trim()
    .replace(/(?<=\d)\.$/, "");
  const relation = relationEnd.exec(printed);
  const named = printed.slice(0, relation?.index);
  const role = rolePrefix.exec(named);
  return {
    role: role === null ? "product" : /hardware/i.test(role[1] ?? "") ? "hardware" : "operatingSystem",
    ...splitProduct(named.slice(role?.[0].length ?? 0)),
    relation: relation === null ? null : relations[relation[1] as keyof typeof relations],
  };
});

type Split = Pick<AppliesToItem, "product" | "versions" | "edition">;

function splitProduct(named: string): Split {
  for (const word of named.matchAll(versionWord)) {
    const product = named.slice(0, word.index);
    const parts = splitList(named.slice(word.index + word[0].length).replace(versionWordInList, ", "));
    if (product !== "" && !isOpen(product) && parts.some((part) => readVersion(part) !== null)) {
      return { product: withYear(cleanProduct(product), parts[0] ?? ""), ...readList(parts) };
    }
  }
  return splitUnannounced(named) ?? { product: cleanProduct(named), versions: [], edition: null };
}

/** `Microsoft Windows versions 2000, 2000 SP1 Server` (Q140400) is of the product whose name has the year. */
function withYear(product: string, firstVersion: string): string {
  const year = /^(?:95|98|2000)\b/.exec(firstVersion)?.[0];
  return year !== undefined && product === "Microsoft Windows" ? `${product} ${year}` : product;
}

function splitUnannounced(named: string): Split | null {
  const edited = yearEditions.exec(named);
  if (edited !== null) return splitAt(named, edited.index, readYears(edited[1] ?? edited[2] ?? ""));
  const packed = unannounced.exec(named);
  if (packed !== null) {
    const [, printed = "", edition = null] = packed;
    const version = printed.replace(/^v(?=\d)|^\(|,|(?<=^\(.*)\)$/gi, "");
    return splitAt(named, packed.index, readVersions(version) ?? [version], edition);
  }
  const numbered = numberAtEnd.exec(named);
  if (numbered === null || forOther.test(named.slice(0, numbered.index))) return null;
  return splitAt(named, numbered.index, readVersions(numbered[1] ?? "") ?? []);
}

function splitAt(named: string, index: number, versions: string[], edition: string | null = null): Split {
  return { product: cleanProduct(named.slice(0, index)), versions, edition };
}

/** Whether a bracket of the text is still open: `Field Guide (Version 6.2), Printing 1` names a book. */
function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

function cleanProduct(text: string): string {
  return text.replace(/[,:;\s]+$/, "").trim();
}

function splitList(list: string): string[] {
  return list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+(?=\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Everything before the last version counts as one (`l.5` is printed among others); what follows it is the edition. */
function readList(parts: readonly string[]): Omit<Split, "product"> {
  const last = parts.findLastIndex((part) => readVersion(part) !== null);
  const end = readVersions(parts[last] ?? "");
  const ending = end === null ? readVersion(parts[last] ?? "") : null;
  const read = [
    ...parts.slice(0, last).flatMap((part) => readVersions(part) ?? [part]),
    ...(end ?? (ending === null ? [] : [ending.version])),
  ];
  const edition = [...(ending === null ? [] : [ending.rest]), ...parts.slice(last + 1)].join(", ");
  return { versions: [...new Set(withBases(read, parts))], edition: edition === "" ? null : edition };
}

/** `5.5 Service Packs 1, 2` is 5.5 SP1 and 5.5 SP2 (Q248718), `3.51 SP2, SP3` 3.51 SP2 and 3.51 SP3 (Q159920). */
function withBases(versions: readonly string[], parts: readonly string[]): string[] {
  const areServicePacks = parts.some((part) => /\bService Packs \d/i.test(part));
  let base = "";
  return versions.map((version) => {
    if (areServicePacks && base !== "" && /^\d$/.test(version)) return `${base} SP${version}`;
    if (/^SP\d/.test(version) && base !== "") return `${base} ${version}`;
    base = /^\d[\w.]*(?= |$)/.exec(version)?.[0] ?? base;
    return version;
  });
}

/** `1992, 1993 editions` as `1992 edition` and `1993 edition`. */
function readYears(list: string): string[] {
  const parts = list.split(/, | and (?=\d)/);
  const kind = / ([^\d].*)$/.exec(parts.at(-1) ?? "")?.[1] ?? "";
  return parts.map((part, index) => readVersion(index < parts.length - 1 ? `${part} ${kind}` : part)?.version ?? part);
}
