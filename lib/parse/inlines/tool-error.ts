import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";
import { matchesOf } from "./matches-of.ts";
import { signs } from "../../text/signs.ts";

const code =
  /(?<![\w\\/.$&-])(?:LNK[1-6]\d{3}|MIDL\d{4}|R[CW][1-4]\d{3}|(?:BK|CK|CV|HC|DX)\d{4}|[ACFL][1-6]\d{3}|D[2-4]0\d\d|M61\d\d|R60\d\d|U[1-4]\d{3})(?![\w\\/-]|\.\w)/g;

const unmistakable = /^(?:LNK|MIDL)/;
const errorWord = /\b(?:errors?|warnings?)\b/i;
const reach = 60;
const message = / ?: ?\S/y;

/**
 * Errors and warnings of the compilers, linkers and other tools for programmers: `LNK2001`; with the word near it or a
 * message behind it also `C2065`, `U1077`, `R6002`, for as many printers and modems are called so (Q107374).
 */
export const toolError: InlineRule = {
  name: "toolError",
  sign: signs.toolNumber,
  find({ text }) {
    const found: Mention[] = [];
    for (const { 0: value, index } of matchesOf(code, text)) {
      const end = index + value.length;
      const isError =
        unmistakable.test(value) ||
        errorWord.test(text.slice(Math.max(index - reach, 0), end + reach)) ||
        matchEnd(message, text, end) >= 0;
      if (isError) found.push({ type: "errorCode", start: index, end });
    }
    return found;
  },
};
