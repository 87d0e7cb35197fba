import { isPublicHost } from "./host.ts";
import type { InlineRule, Mention } from "./inline-rule.ts";
import { matchesOf } from "./matches-of.ts";
import { signs } from "../../text/signs.ts";

const address = /(?<![\w.+-])news:(?:\/\/([\w-]+(?:\.[\w-]+)+)\/)?[a-z][\w+-]*(?:\.[\w+-]+)+(?![\w/@<])/g;

/** Newsgroups, with or without a server (Q275444). */
export const newsgroup: InlineRule = {
  name: "newsgroup",
  sign: signs.colon,
  find({ text }) {
    const found: Mention[] = [];
    if (!text.includes("news:")) return found;
    for (const { 0: value, 1: host, index } of matchesOf(address, text)) {
      if (host !== undefined && !isPublicHost(host.toLowerCase())) continue;
      found.push({ type: "link", href: new URL(value).href, start: index, end: index + value.length });
    }
    return found;
  },
};
