import { addressLength } from "./address-length.ts";
import { isPublicHost } from "./host.ts";
import type { InlineRule, InlineSource, Mention } from "./inline-rule.ts";
import { matchEnd } from "./match-end.ts";
import { remember } from "../../text/remember.ts";
import { signs } from "../../text/signs.ts";

/** A scheme, or one of the two hosts that were printed without; not behind a broken scheme (`http:\\www`, Q180995). */
const beginning = /(?<![\w.+])(https?|ftp):\/\/|(?<![\w.+/\\@-]|https?:|ftp:)(?:www\.(?=\w)|ftp\.microsoft\.com\b)/gi;

/** Addresses of the web and of FTP servers; none on hosts that were never public, and none with placeholders in it. */
export const webAddress: InlineRule = {
  name: "webAddress",
  sign: signs.address,
  find(source) {
    const found: Mention[] = [];
    beginning.lastIndex = 0;
    for (let match = beginning.exec(source.text); match !== null; match = beginning.exec(source.text)) {
      const [printed, scheme] = match;
      const hostStart = scheme === undefined ? match.index : match.index + printed.length;
      const link = linkAt(source, match.index, hostStart, scheme ?? schemeOf(printed));
      if (link === null) continue;
      found.push(link);
      beginning.lastIndex = link.end;
    }
    return found;
  },
};

function schemeOf(printedHost: string): string {
  return /^ftp/i.test(printedHost) ? "ftp" : "http";
}

function linkAt(source: InlineSource, start: number, hostStart: number, scheme: string): Mention | null {
  const { text } = source;
  const length = addressLength(text, hostStart);
  if (length === 0 || "<@\\".includes(text[hostStart + length] ?? " ")) return null;
  const address = withoutEndMarks(text.slice(hostStart, hostStart + length));
  const firstEnd = hostStart + address.length;
  const end = address.endsWith("/") ? endOfWrapped(source, firstEnd, scheme) : firstEnd;
  const href = publicHref(`${scheme.toLowerCase()}://${address}${text.slice(firstEnd, end).trimStart()}`);
  return href === null ? null : { type: "link", href, start, end };
}

/** What linkify-it leaves: marks of the sentence around the address that an address may hold inside. */
function withoutEndMarks(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?\"'>*".includes(address[end - 1] as string)) end -= 1;
  return address.slice(0, end);
}

const wrappedRest = /[a-z][\w.~%?=&#/-]*(?=[\s)"',;]|$)/y;

/**
 * Where an address ends that was wrapped behind a slash (Q143473). The next word belongs to it if it has a slash or a
 * dot inside, or on an FTP server a hyphen; any other word goes on with the sentence (Q142510).
 */
function endOfWrapped(source: InlineSource, firstEnd: number, scheme: string): number {
  if (!source.isWrap(firstEnd)) return firstEnd;
  const restEnd = matchEnd(wrappedRest, source.text, firstEnd + 1);
  if (restEnd < 0) return firstEnd;
  const rest = withoutEndMarks(source.text.slice(firstEnd + 1, restEnd));
  const isRest = /\/|\.\w/.test(rest) || (/ftp/i.test(scheme) && rest.includes("-"));
  return isRest ? firstEnd + 1 + rest.length : firstEnd;
}

/** The archive prints the same addresses again and again. */
const publicHref = remember((address): string | null => {
  if (address.includes("\\") || !URL.canParse(address)) return null;
  const { hostname, href } = new URL(address);
  return isPublicHost(hostname) ? href : null;
});
