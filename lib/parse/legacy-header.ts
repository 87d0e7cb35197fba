import type { LegacyHeader } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { isBlank, trimBlankLines, type Line } from "../text/line.ts";
import { systemNameOf } from "./system-name.ts";
import { splitTokens } from "./trailer.ts";
import { readVersions } from "./version-list.ts";
import { parsePositionalVersions } from "./versions.ts";

type Kind = "versions" | "systems" | "keywords";

const mostLines = 4;

/**
 * Splits the header of an older export from the body's start: lines of versions, systems and keywords (Q94987), as a
 * rule three, keywords before and after them in Q161293, with blank lines between in Q123481.
 */
export function splitLegacyHeader(lines: readonly Line[]): { legacy: Line[]; rest: Line[] } {
  let end = 0;
  let found = 0;
  for (let at = 0; at < lines.length && found < mostLines; at += 1) {
    const line = lines[at];
    if (isBlank(line)) continue;
    const text = line?.text.trim() ?? "";
    if (isUnderlined(text, lines[at + 1]) || kindOf(text, found > 0) === null) break;
    found += 1;
    end = at + 1;
  }
  return { legacy: lines.slice(0, end), rest: lines.slice(end) };
}

/** A line of such words may be a heading (Q130963). */
function isUnderlined(text: string, next: Line | undefined): boolean {
  const ruler = next?.text.trimEnd() ?? "";
  return /^(?:-+|=+)$/.test(ruler) && ruler.length === text.length;
}

/** Words in capitals and words that begin with `kb` stand for themselves; behind other lines, one of the kind is enough. */
function kindOf(text: string, isBehindOthers: boolean): Kind | null {
  if (!/^['\w]/.test(text)) return null;
  if (/^'?\d/.test(text)) return readVersions(text.replaceAll("|", " ")) === null ? null : "versions";
  const systems = splitSystems(text);
  const areSystems = systems.length > 0 && systems.every((system) => systemNameOf(system) !== null);
  if (areSystems && (isBehindOthers || /^(?:[^a-z]+|winnt)$/.test(text))) return "systems";
  const keywords = splitTokens(text).map((word) => /^kb[\w.]+$/i.test(word));
  const areKeywords = isBehindOthers ? keywords.some(Boolean) && /\w$/.test(text) : keywords.every(Boolean);
  return areKeywords ? "keywords" : null;
}

/** `WINDOWS   | WINDOWS NT`, and `WINDOWS MACINTOSH` without the bar. */
function splitSystems(text: string): string[] {
  const systems = text
    .split("|")
    .map((system) => system.trim())
    .filter((system) => system !== "");
  return systems.length === 1 && systemNameOf(systems[0] ?? "") === null ? splitTokens(text) : systems;
}

/** The lines with the values that they hold; versions and systems answer each other by place. */
export function parseLegacyHeader(lines: readonly Line[]): LegacyHeader {
  const printed = trimBlankLines(lines);
  const texts = printed.filter((line) => !isBlank(line)).map((line) => line.text.trim());
  const ofKind = (kind: Kind): string[] => texts.filter((text, index) => kindOf(text, index > 0) === kind);
  const systems = ofKind("systems").flatMap(splitSystems);
  return {
    type: "legacyHeader",
    lines: texts,
    versions: ofKind("versions").flatMap((text) => parsePositionalVersions(text, systems.join("|"))),
    operatingSystems: systems.flatMap((system) => systemNameOf(system) ?? []),
    keywords: ofKind("keywords").flatMap(splitTokens),
    position: rangeOfLines(printed),
  };
}
