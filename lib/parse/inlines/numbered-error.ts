import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchesOf } from "./matches-of.ts";
import { signs } from "../../text/signs.ts";

/**
 * What says that a number names an error or an event. The pattern begins with the word itself and is strict about
 * capitals, which makes the search ten times as fast.
 */
const word = [
  String.raw`(?:[eE]vent|EVENT) ?I[dD]s?[ \t:#=.-]{1,8}`,
  String.raw`(?:[eE]rror|ERROR)(?: (?:[cC]ode [nN]umber|[cC]ode|CODE|[nN]umber|NUMBER|[nN]o\.?|I[dD]))?(?: ?[:=] ?#?| ?#| )`,
].join("|");

/** Of HTTP with a second part, `404.2`, `500-12`; of Jet and of COM less than zero. */
const digits = String.raw`(?:[45]\d\d\.\d{1,2}|-?\d{1,10}(?:-\d{1,8})?)`;

/** A measure, a date or a number of things is none of an error. */
const notAfter = String.raw`(?![\w%]|[.,:/]\d|-(?:bit|\d)| ?%| (?:times|percent|seconds|minutes|bytes|of \d)\b)`;

const numbered = new RegExp(
  String.raw`(?:${word})(?:'${digits}'|"${digits}"|\( ?${digits} ?\)|${digits})${notAfter}`,
  "g",
);

/** Kinds of errors that have their own numbers. A number behind Winsock alone is a version of it. */
const kindBefore = /\b(?:run[- ]?time|winsock) $/i;
const longestKind = "run-time ".length + 1;

/**
 * Numbers that name an error only together with a word: `Event ID: 1030`, `Run-time error '13'`, `error 1722`,
 * `Error -1018`. The word is part of the value.
 */
export const numberedError: InlineRule = {
  name: "numberedError",
  sign: signs.number | signs.errorWord,
  find({ text }) {
    const found: Mention[] = [];
    for (const { 0: value, index } of matchesOf(numbered, text)) {
      if (/\w/.test(text[index - 1] ?? "")) continue;
      const kind = kindBefore.exec(text.slice(Math.max(index - longestKind, 0), index))?.[0] ?? "";
      found.push({ type: "errorCode", start: index - kind.length, end: index + value.length });
    }
    return found;
  },
};
