import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchesOf } from "./matches-of.ts";
import { signs } from "../../text/signs.ts";

const anyCode = /0[xX][\dA-Fa-f]|[8cC]00[\dA-Fa-f]{5}/;

const code =
  /(?<![\w.+-])(?:stop(?: (?:code|error|message|msg))?[:.]? {0,3}0x[\da-f]{1,9}\b|(?:stop:? {1,3})?(?:0x[\da-f]{8}(?=L?\b)|(?<!:)[8c]00[\da-f]{5}h?\b))/gi;

/** Failures by their first digits: COM (0x8000 to 0x800F) and Windows NT (0xC000 to 0xC00F); but no handle of a root key. */
const failure = /^0x(?:800(?!0000[0-2]$)|c00)/i;

/** Failures that are told by their digits alone: below what Windows gives as addresses (`C0000005`, Q292041). */
const bareFailure = /^(?:c0000[0-3]|80004)/i;

/** What stands before the second and further parameters of STOP, and before what a register holds: maybe addresses. */
const noFailureBehind = /(?:[\da-f]{8}[,\s]{1,3}|\be[a-d]x=)$/i;

const longestLead = 40;
const lead =
  /(?:(?:error|code|status|hresult|scode|exception|id no|id)\W{1,4}(?:(?:of|is|was|number|code|generated was)\W{1,3}){0,2}|-\d{10}\W{1,3})$/i;

/**
 * Codes of eight hexadecimal digits. After STOP, which is part of the value, all are, shorter ones too (`Stop 0x1E`,
 * Q224792). Elsewhere they are where the words before say so; without such words only those that begin like a failure
 * and have `0x`, or are known for one without, since most others are addresses and flags (Q177446).
 */
export const hexadecimalError: InlineRule = {
  name: "hexadecimalError",
  sign: signs.hexadecimal,
  find({ text }) {
    const found: Mention[] = [];
    if (!anyCode.test(text)) return found;
    for (const { 0: value, index } of matchesOf(code, text)) {
      const before = text.slice(Math.max(index - longestLead, 0), index);
      const isFailure = failure.test(value) || bareFailure.test(value);
      if (/^s/i.test(value) || (isFailure && !noFailureBehind.test(before)) || lead.test(before))
        found.push({ type: "errorCode", start: index, end: index + value.length });
    }
    return found;
  },
};
