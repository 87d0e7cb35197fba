import type { InlineRule, Mention } from "./inline-rule.ts";
import { findReferences } from "./reference.ts";
import { matchesOf } from "./matches-of.ts";
import { signs } from "../../text/signs.ts";

const marker =
  /\b(?:without|excluding|not including|minus|no)\s+(?:(?:using|the|any|double|single|outer|surrounding)\s+){0,3}quot(?:es?|ations?)\b/gi;

/** From the closing quote to the marker: `, (`, ` [in both cases `. */
const toMarker = /"([.,]?\s*(?:[([{]\s*(?:[\w-]+ ){0,3})?)$/;
const longestToMarker = 40;

/** Between two quoted strings that one marker speaks of. */
const between = /"(?:,? (?:and|or)|,) $/;
const longestBetween = 8;

const longestInput = 400;

/**
 * The quoted string before "(without the quotation marks)" and its many wordings: with or without brackets, "without
 * quotes", after a comma (Q177628), for two strings (Q81345). The quotes are no part of it.
 */
export const userInput: InlineRule = {
  name: "userInput",
  sign: signs.quote,
  find({ text }) {
    const found: Mention[] = [];
    if (!text.includes("quot")) return found;
    let done = 0;
    for (const { index } of matchesOf(marker, text)) {
      const from = Math.max(done, index - longestToMarker);
      const connection = toMarker.exec(text.slice(from, index));
      if (connection !== null) addInputsBefore(found, text, from + connection.index, done);
      done = index;
    }
    return found;
  },
};

/** Adds the quoted strings of which the last one's closing quote is at `close`, from `floor` on. */
function addInputsBefore(found: Mention[], text: string, close: number, floor: number): void {
  const inputs: Mention[] = [];
  let end = close;
  for (let open = openingQuote(text, end, floor); open >= 0; open = openingQuote(text, end, floor)) {
    inputs.push({ type: "userInput", start: open + 1, end });
    const from = Math.max(floor, open - longestBetween);
    const connection = between.exec(text.slice(from, open));
    if (connection === null) break;
    end = from + connection.index;
  }
  for (const input of inputs.reverse()) if (!isArticleNumber(text.slice(input.start, input.end))) found.push(input);
}

/** A number that one is told to query for stays a reference (Q104842). */
function isArticleNumber(input: string): boolean {
  return findReferences(input)[0]?.value === input.trim();
}

/** The quote that opens what the one at `close` ends, with the quotes inside in pairs if possible (Q286350). */
function openingQuote(text: string, close: number, floor: number): number {
  const lowest = Math.max(floor, close - longestInput);
  let nearest = -1;
  let isPaired = true;
  for (let at = close - 1; at >= lowest && text[at] !== "\n"; at -= 1) {
    if (text[at] !== '"' || at === close - 1) continue;
    const mayOpen = at === 0 || /[\s([{<=:,/]/.test(text[at - 1] as string);
    if (mayOpen && isPaired) return at;
    if (mayOpen && nearest < 0) nearest = at;
    isPaired = !isPaired;
  }
  return nearest;
}
