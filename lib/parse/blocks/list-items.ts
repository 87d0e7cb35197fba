import type { Line } from "../../text/line.ts";
import type { Chunk } from "./chunk.ts";
import { hasCodeShare } from "./code-cues.ts";
import { isForcedBreak } from "./forced-break.ts";
import { listMarkerOf, mayBeginItem, type ListMarker } from "./list-marker.ts";
import { isRuler } from "./rule.ts";
import { isSeparator } from "./separator.ts";

/** A part of a chunk: an item with its marker, or text. */
export interface Unit {
  lines: Chunk;
  marker: ListMarker | null;
}

const deepestStar = 3;
const linesToLook = 40;
const greatestStart = 20;
const columns = /\S {3,}\S/;

/** Whether a line of a chunk looks like the first of an item; most chunks have none. */
export function mayHoldItems(chunk: Chunk): boolean {
  for (const line of chunk) if (mayBeginItem(line)) return true;
  return false;
}

/** Splits a chunk at the lines that begin an item; `continues` tells whether a marker has the next number of a list. */
export function splitAtMarkers(chunk: Chunk, continues: (marker: ListMarker) => boolean): Unit[] {
  if (chunk.length > 1) return isListing(chunk) ? [{ lines: chunk, marker: null }] : unitsOf(chunk, continues);
  const marker = listMarkerOf(chunk[0]);
  return [{ lines: chunk, marker: marker !== null && beginsChunk(marker, chunk, continues) ? marker : null }];
}

function unitsOf(chunk: Chunk, continues: (marker: ListMarker) => boolean): Unit[] {
  const units: { lines: Line[]; marker: ListMarker | null }[] = [];
  /** The last marker of each column and kind. */
  const latest: ListMarker[] = [];
  for (let index = 0; index < chunk.length; index += 1) {
    const line = chunk[index] as Line;
    const unit = units.at(-1);
    const marker = listMarkerOf(line);
    if (marker !== null && begins(marker, latest, unit?.marker ?? null, chunk, index, continues)) {
      latest[indexOfSeries(latest, marker)] = marker;
      units.push({ lines: [line], marker });
    } else if (unit === undefined) {
      units.push({ lines: [line], marker: null });
    } else {
      unit.lines.push(line);
    }
  }
  return units as unknown as Unit[];
}

function begins(
  marker: ListMarker,
  latest: readonly ListMarker[],
  before: ListMarker | null,
  chunk: Chunk,
  index: number,
  continues: (marker: ListMarker) => boolean,
): boolean {
  if (index === 0) return beginsChunk(marker, chunk, continues);
  const earlier = latest[indexOfSeries(latest, marker)];
  const isCounted = earlier !== undefined && isNext(earlier, marker);
  return isCounted || isInside(marker, before, chunk, index, continues);
}

/** Where the markers of a marker's column and kind have their last, or would have it. */
function indexOfSeries(latest: readonly ListMarker[], marker: ListMarker): number {
  let at = 0;
  for (const other of latest) {
    const isSame =
      other.column === marker.column && other.kind === marker.kind && isDecimal(other) === isDecimal(marker);
    if (isSame) break;
    at += 1;
  }
  return at;
}

/** A listing, or rows of a table that are numbered (Q93400). */
function isListing(chunk: Chunk): boolean {
  const first = listMarkerOf(chunk[0]);
  if (first === null) return hasCodeShare(chunk, 0.5);
  const inColumns = chunk.filter((line) => columns.test(line.text.slice(line.indent + 4))).length;
  return chunk.length > 2 && inColumns >= chunk.length * 0.7;
}

function beginsChunk(marker: ListMarker, chunk: Chunk, continues: (marker: ListMarker) => boolean): boolean {
  if (isRuler(chunk[0]) || isSeparator(chunk)) return false;
  const [, next] = chunk;
  const hangs = next === undefined || next.indent > marker.column || listMarkerOf(next)?.kind === marker.kind;
  if (marker.kind === "*") return marker.column <= deepestStar && hangs && !hasCodeShare(chunk, 0.4);
  if (marker.values.length === 0) return true;
  if (isDecimal(marker) && marker.kind === ".")
    return mayStartAt(marker) || continues(marker) || hasSibling(marker, chunk, 0);
  if (!isFirst(marker)) return continues(marker);
  return hangs || isDecimal(marker) || marker.column > 0 || hasSibling(marker, chunk, 0);
}

/**
 * Inside a chunk a marker begins an item where the line before could have held its first word, so that the break was
 * meant; where it has the next number of the list, any break will do.
 */
function isInside(
  marker: ListMarker,
  before: ListMarker | null,
  chunk: Chunk,
  index: number,
  continues: (marker: ListMarker) => boolean,
): boolean {
  const previous = chunk[index - 1] as Line;
  const isMeant = !isForcedBreak(previous, chunk[index] as Line);
  if (marker.values.length === 0) {
    if (marker.kind === "*" && marker.column > deepestStar) return false;
    if (before !== null && before.column === marker.column && before.kind === marker.kind) return true;
    return (
      isMeant && (Math.max(marker.column, 1) > previous.indent || before !== null || isRepeated(marker, chunk, index))
    );
  }
  if (!isMeant) return false;
  if (isDecimal(marker)) return isFirst(marker) || continues(marker) || hasSibling(marker, chunk, index);
  if (!isFirst(marker)) return continues(marker);
  return marker.column > 0 || hasSibling(marker, chunk, index);
}

/** Some lists begin with a later number (Q148304 with 17); a greater one ends a sentence. */
function mayStartAt(marker: ListMarker): boolean {
  return marker.values.some(({ value }) => value <= greatestStart);
}

function isRepeated(marker: ListMarker, chunk: Chunk, index: number): boolean {
  return chunk.slice(index + 1, index + 1 + linesToLook).some((line) => {
    const other = listMarkerOf(line);
    return other?.kind === marker.kind && other.column === marker.column;
  });
}

function hasSibling(marker: ListMarker, chunk: Chunk, index: number): boolean {
  return chunk.slice(index + 1, index + 1 + linesToLook).some((line) => {
    const other = listMarkerOf(line);
    return other !== null && isNext(marker, other);
  });
}

function isNext(before: ListMarker, marker: ListMarker): boolean {
  if (before.kind !== marker.kind || before.column !== marker.column) return false;
  return marker.values.some(({ numbering, value }) =>
    before.values.some((other) => other.numbering === numbering && other.value + 1 === value),
  );
}

function isDecimal(marker: ListMarker): boolean {
  return marker.values.some(({ numbering }) => numbering === "decimal");
}

function isFirst(marker: ListMarker): boolean {
  return marker.values.some(({ value }) => value === 1);
}
