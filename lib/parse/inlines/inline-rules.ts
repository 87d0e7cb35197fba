import { fileName } from "./file-name.ts";
import { filePath } from "./file-path.ts";
import { hexadecimalError } from "./hexadecimal-error.ts";
import type { InlineRule, InlineSource, Mention } from "./inline-rule.ts";
import { mailAddress } from "./mail-address.ts";
import { newsgroup } from "./newsgroup.ts";
import { numberedError } from "./numbered-error.ts";
import { reference } from "./reference.ts";
import { registryPath } from "./registry-path.ts";
import { toolError } from "./tool-error.ts";
import { userInput } from "./user-input.ts";
import { webAddress } from "./web-address.ts";

/** The inline grammar: what a rule finds keeps its place against all rules after it. */
export const inlineRules: readonly InlineRule[] = [
  userInput,
  webAddress,
  mailAddress,
  newsgroup,
  registryPath,
  filePath,
  reference,
  hexadecimalError,
  toolError,
  numberedError,
  fileName,
];

/** Those for error codes. */
const errorRules: readonly InlineRule[] = [hexadecimalError, toolError, numberedError];

/** The signs of which a text must have one for any form to occur in it. */
const mentionSigns = inlineRules.reduce((all, { sign }) => all | sign, 0);

/** All forms in a text, in order and apart from each other. */
export function findMentions(source: InlineSource): readonly Mention[] {
  return mentionsBy(inlineRules, source);
}

/** The error codes in a text, in order and apart from each other, whatever else it holds. */
export function findErrorCodes(source: InlineSource): readonly Mention[] {
  return mentionsBy(errorRules, source);
}

function mentionsBy(rules: readonly InlineRule[], source: InlineSource): readonly Mention[] {
  const found = source.signs & mentionSigns;
  let mentions: readonly Mention[] = [];
  for (const rule of rules) {
    if ((rule.sign & found) === rule.sign) mentions = merged(mentions, rule.find(source));
  }
  return mentions;
}

/** Both lists in order, without those of the second that overlap one of the first. */
function merged(first: readonly Mention[], second: readonly Mention[]): readonly Mention[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const all: Mention[] = [];
  let next = 0;
  for (const mention of second) {
    for (let earlier = first[next]; earlier !== undefined && earlier.end <= mention.start; earlier = first[next]) {
      all.push(earlier);
      next += 1;
    }
    const following = first[next];
    if (following === undefined || following.start >= mention.end) all.push(mention);
  }
  return [...all, ...first.slice(next)];
}
