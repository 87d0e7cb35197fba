import { cutAtWord } from "../text/cut-at-word.ts";

const longest = 160;
const longestLead = 60;
const reach = 400;
const boundary = /[.!?]["')\]]*\s+(?=["'([]*[A-Z])/g;

/**
 * The sentence around a piece of a text, with blanks collapsed. At most 160 characters: more is cut off at a word and
 * replaced by `…`, but never the piece itself.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const earliest = Math.max(start - reach, 0);
  const near = text.slice(earliest, end + reach);
  const [from, to] = sentenceBounds(near, start - earliest, end - earliest);
  const before = collapse(near.slice(from, start - earliest)).trimStart();
  const lead = before.length > longest / 2 ? `…${before.slice(-longestLead).replace(/^\S*\s+/, "")}` : before;
  return cutAtWord((lead + collapse(near.slice(start - earliest, to))).trimEnd(), longest);
}

function sentenceBounds(text: string, start: number, end: number): [number, number] {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(boundary)) {
    if (index >= end) return [from, index + mark.trimEnd().length];
    if (index + mark.length <= start) from = index + mark.length;
  }
  return [from, text.length];
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ");
}
