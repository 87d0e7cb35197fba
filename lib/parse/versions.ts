import type { PlatformVersions } from "../model/article.ts";
import { problemAt, type Problem } from "../model/diagnostic.ts";
import type { Point } from "../model/position.ts";
import { remember } from "../text/remember.ts";
import { systemNameOf } from "./system-name.ts";
import { readVersionList, readVersions } from "./version-list.ts";

/** A list ends at `;`, and at the next platform where the `;` is missing (`7.0 WINDOWS:1.0`, Q73853). */
const listEnd = /;|[,\s]\s*(?=(?:windows(?: nt)?|winnt|win\d\w*|wfwg?|ms-?dos|macintosh)\s*:)/i;
/** A platform whose colon is missing: `Win95`, `WinNT4.0` (Q174840). */
const gluedPlatform = /^(win(?:dows|nt|95|98|2000)?)(?:\s*(\d.*))?$/i;

/** Versions of Windows that `Win2000` stands before in all of its lists (`Win2000:95`, Q121542). */
const earlierWindows = /^(?:3\.|9[58]\b)/;

/**
 * Version lists of a header or trailer value: `WINDOWS:3.0,3.1; :5.0` is 3.0 and 3.1 of WINDOWS, and 5.0 of a platform
 * that is not named. A platform without versions keeps an empty list; an empty value gives no list.
 */
export const parseVersions: (value: string) => PlatformVersions[] = remember((value) =>
  value
    .split(listEnd)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== ":")
    .map(readPlatformPart),
);

function readPlatformPart(part: string): PlatformVersions {
  const colon = part.indexOf(":");
  const [, glued = "", gluedList = ""] = (colon < 0 ? gluedPlatform.exec(part) : null) ?? [];
  if (glued !== "") return platformVersions(glued, gluedList);
  const platform = part.slice(0, Math.max(colon, 0)).trim();
  const isPlatform = !/^[\d.]/.test(platform);
  return isPlatform
    ? platformVersions(platform, part.slice(colon + 1))
    : { platform: null, system: null, versions: [], unread: [part] };
}

function platformVersions(platform: string, list: string): PlatformVersions {
  const read = readVersionList(list);
  const system = systemNameOf(platform);
  const isEarlier = system === "Windows 2000" && read.versions.some((version) => earlierWindows.test(version));
  return { platform: platform === "" ? null : platform, system: isEarlier ? "Windows" : system, ...read };
}

/**
 * Version lists that answer the systems by place, as in 1988 to 1991: `5.10 | 5.10` with `MS-DOS | OS/2` is 5.10 of
 * each. Blanks part the versions. A system that is none (`5.10`, Q33364) or is missing leaves its list without a platform.
 */
export function parsePositionalVersions(versions: string, systems: string): PlatformVersions[] {
  const platforms = systems.split("|").map((platform) => platform.trim());
  return versions
    .split("|")
    .map((list, index) => {
      const platform = platforms[index] ?? "";
      const system = systemNameOf(platform);
      return { platform: system === null ? null : platform, system, ...readWords(list) };
    })
    .filter((list) => list.versions.length > 0 || list.unread.length > 0);
}

function readWords(list: string): Pick<PlatformVersions, "versions" | "unread"> {
  const words = list.split(/\s+/).filter((word) => word !== "");
  return {
    versions: words.flatMap((word) => readVersions(word) ?? []),
    unread: words.filter((word) => readVersions(word) === null),
  };
}

/** One problem for each part of a field's versions that is no version, at the place of the field. */
export function unreadVersions(field: string, place: Point, versions: readonly PlatformVersions[]): Problem[] {
  const problems: Problem[] = [];
  for (const { unread } of versions) {
    for (const part of unread) {
      const message = `expected versions such as "3.1", "4.0 SP3" or "1995 edition" in the field "${field}", found "${part}"; it is shown as printed and listed as no version`;
      problems.push(problemAt(place, "info", "version", message));
    }
  }
  return problems;
}
