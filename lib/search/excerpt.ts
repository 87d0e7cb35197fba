import { placeOfPhrase } from "./phrases.ts";
import { stemOf } from "./stem.ts";

/** A piece of an excerpt: whether it is a word that was asked for. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

export const excerptWords = 34;
/** A word as a reader sees it, without the punctuation around it. */
export const shownWord = /[\p{L}\p{N}_]+(?:[.+#'’-]+[\p{L}\p{N}_]+)*[+#]*/gu;

/**
 * The stretch of a text in which a phrase stands, or else that which has the most of some words (given as stems and as
 * typed), with these marked.
 */
export function excerptOf(text: string, asked: ReadonlySet<string>, phrase?: string): ExcerptPiece[] {
  const words = Array.from(text.matchAll(shownWord), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: keyOf(match[0], asked),
  }));
  const place = phrase === undefined ? -1 : placeOfPhrase(text, phrase);
  const first =
    place < 0
      ? bestStart(words.map(({ key }) => key))
      : startBefore(
          words.findIndex(({ end }) => end > place),
          words.length,
        );
  const shown = words.slice(first, first + excerptWords);
  const pieces: ExcerptPiece[] = [];
  let at = shown[0]?.start ?? 0;
  const last = first + excerptWords >= words.length ? text.length : (shown.at(-1)?.end ?? text.length);
  if (first > 0) pieces.push({ text: "… ", isMarked: false });
  for (const { start, end, key } of shown) {
    if (key === null) continue;
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, last) + (last < text.length ? " …" : ""), isMarked: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** What was asked for of a word of a text, or of one of its parts: null where nothing was. */
export function keyOf(found: string, asked: ReadonlySet<string>): string | null {
  const plain = found.toLowerCase().replace(/['’]s?$|[._-]+$/g, "");
  if (asked.has(plain)) return plain;
  const stem = stemOf(plain);
  if (asked.has(stem)) return stem;
  if (!/[._-]/.test(plain)) return null;
  return plain.split(/[._-]+/).find((part) => asked.has(part) || asked.has(stemOf(part))) ?? null;
}

function bestStart(keys: readonly (string | null)[]): number {
  const counts = new Map<string, number>();
  let best = 0;
  let bestScore = 0;
  let all = 0;
  for (let end = 0; end < keys.length; end += 1) {
    const entering = keys[end];
    if (entering != null) {
      counts.set(entering, (counts.get(entering) ?? 0) + 1);
      all += 1;
    }
    const leaving = keys[end - excerptWords];
    if (leaving != null) {
      const left = (counts.get(leaving) ?? 0) - 1;
      if (left === 0) counts.delete(leaving);
      else counts.set(leaving, left);
      all -= 1;
    }
    const score = counts.size * 100 + all;
    if (score > bestScore) {
      bestScore = score;
      best = Math.max(0, end - excerptWords + 1);
    }
  }
  const firstMarked = keys.findIndex((key, nth) => nth >= best && key !== null);
  return firstMarked < 0 || keys.length <= excerptWords ? 0 : Math.max(best, startBefore(firstMarked, keys.length));
}

/** Some words before one of so many, where enough are left. */
function startBefore(nth: number, count: number): number {
  return Math.max(0, Math.min(nth - 4, count - excerptWords));
}
