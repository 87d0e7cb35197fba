import type { LegacyHeader } from "../model/article.ts";
import { rangeOfLines } from "../model/position.ts";
import { trimBlankLines, isBlank, type Line } from "../text/line.ts";

const legacyLine = [
  /^(?=['\dxX.])(?:['.xX\d,/|-]+[a-z]?(?: |$))+$/,
  /^(?:WINDOWS|MS-DOS|OS\/2|MACINTOSH|winnt|UNIX|[ |])+$/,
  /^(?:kb\w+ ?)+$/,
];

/** Splits up to three lines of an older export's header (versions, systems, keywords; Q94987) from the body's start. */
export function splitLegacyHeader(lines: readonly Line[]): { legacy: Line[]; rest: Line[] } {
  const start = lines.findIndex((line) => !isBlank(line));
  let end = Math.max(start, 0);
  while (end - start < 3 && legacyLine.some((pattern) => pattern.test(lines[end]?.text.trim() ?? ""))) end += 1;
  return start < 0 ? { legacy: [], rest: [...lines] } : { legacy: lines.slice(start, end), rest: lines.slice(end) };
}

export function parseLegacyHeader(lines: readonly Line[]): LegacyHeader {
  const printed = trimBlankLines(lines);
  return {
    type: "legacyHeader",
    lines: printed.map((line) => line.text.trim()),
    position: rangeOfLines(printed),
  };
}
