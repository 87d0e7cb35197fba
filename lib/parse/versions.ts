import type { PlatformVersions } from "../model/article.ts";

/**
 * Version lists of a header or trailer value: `WINDOWS:3.0,3.1; :5.0` is 3.0 and 3.1 of WINDOWS, and 5.0 of a platform
 * that is not named. A platform without versions keeps an empty list; an empty value gives no list.
 */
export function parseVersions(value: string): PlatformVersions[] {
  return value
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== ":")
    .map(parsePlatformPart);
}

function parsePlatformPart(part: string): PlatformVersions {
  const colon = part.indexOf(":");
  const platform = part.slice(0, Math.max(colon, 0)).trim();
  return {
    platform: platform === "" ? null : platform,
    versions: splitVersionList(part.slice(colon + 1)),
  };
}

function splitVersionList(list: string): string[] {
  return list
    .split(/[,|]/)
    .map((version) => version.trim())
    .filter((version) => version !== "")
    .flatMap((version) => (/^\d[\w.]*(\s+\d[\w.]*)+$/.test(version) ? version.split(/\s+/) : [version]));
}

/**
 * Version lists of an article of 1988 to 1991, where versions and systems answer each other by place:
 * `5.10 | 5.10` with `MS-DOS | OS/2` is 5.10 of each.
 */
export function parsePositionalVersions(versions: string, systems: readonly string[]): PlatformVersions[] {
  return versions
    .split("|")
    .map((list, index) => ({ platform: systems[index] ?? null, versions: splitVersionList(list) }))
    .filter(({ versions: list }) => list.length > 0);
}
