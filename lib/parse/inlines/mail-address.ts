import { isPublicHost } from "./host.ts";
import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";
import { signs } from "../../text/signs.ts";

const longestName = 64;
const scheme = /(?:^|[^\w+.-])mailto:$/i;
const nameBefore = /(?<![\w.+-])[A-Za-z\d][\w.+-]*$/;
const beforeName = /[\s<(["':;,]/;
const hostAfter = /@[A-Za-z\d][A-Za-z\d-]{0,62}(?:\.[A-Za-z\d][A-Za-z\d-]{0,62}){1,6}(?![\w@-])/y;

/** Names that stand for the reader or for anybody. */
const invented =
  /^(?:(?:some|any)(?:one|body|thing)|user|test|your|my|e?mail|recipient|sender|first|last|name|alias|address|administrator|no(?:body|one)|another|hello|member|msnuser|sample|password|me$|publicfolder|[\dA-F]{20}|jane?|joe|john|customer|nobody|guest|example|\d+$)/i;

/** Addresses of mail, with their scheme if they have one; not those made up for an example (`user@company.com`). */
export const mailAddress: InlineRule = {
  name: "mailAddress",
  sign: signs.at,
  find({ text }) {
    const found: Mention[] = [];
    let done = 0;
    for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
      const end = matchEnd(hostAfter, text, at);
      if (end < 0 || !isPublicHost(text.slice(at + 1, end).toLowerCase())) continue;
      const name = nameBefore.exec(text.slice(Math.max(done, at - longestName), at))?.[0];
      if (name === undefined || invented.test(name)) continue;
      const nameStart = at - name.length;
      if (nameStart > 0 && !beforeName.test(text[nameStart - 1] as string)) continue;
      const schemeLength = scheme.test(text.slice(Math.max(done, nameStart - 8), nameStart)) ? "mailto:".length : 0;
      found.push({ type: "link", href: `mailto:${text.slice(nameStart, end)}`, start: nameStart - schemeLength, end });
      done = end;
    }
    return found;
  },
};
