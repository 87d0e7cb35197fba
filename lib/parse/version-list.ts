/** Versions of a list, and what stands in it and is no version that is understood, as printed. */
export interface VersionList {
  versions: string[];
  unread: string[];
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** What a version begins with: `3.11a`, `2.0a-CD`, `1996-1997`, `'94-'95`, `Build 2.73`, `SP1`, `Service Release 1`, `Fall 1993`. */
const start = [
  String.raw`'?\d+(?:\.[\dx]+)*[a-z]{0,2}(?:\.\d+)?(?:-(?:CD|'?\d+))?`,
  String.raw`Build \d[\d.]*`,
  String.raw`(?:SP|Service Packs? )\d+[a-z]?`,
  String.raw`Service Release \d+`,
  String.raw`(?:Spring|Summer|Fall|Winter|${months}) '?\d{2,4}`,
  String.raw`\(all(?: [\w ]+)?\)`,
  String.raw`(?:Preview|Part) \d+`,
  "Trial Version",
];

/** What may follow it: `SP3`, `Service Pack 3`, `U.S. SP1`, `(all SP)`, `OEM Only`, `beta 2`, `and later`, `Second Edition`. */
const qualifiers = [
  String.raw`\s*sp ?\d+[a-z]?`,
  String.raw`\s+Service Packs? \d+[a-z]?`,
  String.raw`\s+U\.S\. (?:SP|Service Pack )\d+`,
  String.raw`\s+\([^()]*\)`,
  String.raw`\s+OEM Only`,
  String.raw`\s+(?:beta(?: \d+)?|RC\d+)`,
  String.raw`\s+Build \d[\d.]*`,
  String.raw`\s+(?:on|with) CD-ROM`,
  String.raw`\s+and (?:later|above|earlier)`,
  String.raw`\s+(?:(?!for )[a-z][\w-]* ){0,2}editions?`,
];

const version = new RegExp(`(?:${start.join("|")})(?:${qualifiers.join("|")})*(?![^\\s,|])`, "iy");

/** The version that a text begins with, its spelling made equal, and what follows it; null where it begins with none. */
export function readVersion(text: string): { version: string; rest: string } | null {
  version.lastIndex = 0;
  const match = version.exec(text);
  if (match === null) return null;
  return { version: cleanVersion(match[0]), rest: text.slice(match[0].length).trimStart() };
}

/** Versions that nothing but blanks part (`3.5 3.51 4.0`); null where anything else stands among them. */
export function readVersions(text: string): string[] | null {
  const versions: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const read = readVersion(rest);
    if (read === null) return null;
    versions.push(read.version);
    rest = read.rest;
  }
  return versions;
}

/** The versions of a list that commas, bars or blanks part: `3.0,3.1`, `2.0a | 2.5`, `3.5 3.51`. */
export function readVersionList(list: string): VersionList {
  const found: VersionList = { versions: [], unread: [] };
  for (const part of list.split(/[,|]/)) {
    const versions = readVersions(part);
    if (versions === null) found.unread.push(part.trim());
    else for (const read of versions) found.versions.push(read);
  }
  return found;
}

function cleanVersion(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ?\b(?:SP|Service Packs?) ?(\d)/i, " SP$1")
    .replace(/(\d)sp(\d)/i, "$1 SP$2")
    .replace(/\b(edition)s$/i, "$1")
    .trim();
}
