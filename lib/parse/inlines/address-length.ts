import { LinkifyIt, REBuilder } from "linkify-it";

const longest = 500;

const blanks = String.raw` \xa0`;
const controls = String.raw`\0-\x1f\x7f-\x9f`;
const marks = String.raw`!-#%-*,-/:;?@[-\]_{}\xa1\xa7\xab\xb6\xb7\xbb\xbf`;

/** The classes of linkify-it for Latin-1, all that the archive holds: those for Unicode take fifteen times as long. */
const latinRules = Object.assign(new REBuilder(), {
  src_Any: "[^]",
  src_Cc: `[${controls}]`,
  src_Z: `[${blanks}]`,
  src_P: `[${marks}]`,
  src_ZPCc: `[${blanks}${marks}${controls}]`,
  src_ZCc: `[${blanks}${controls}]`,
});

const linkify = new LinkifyIt({ maxLength: 2 * longest, rebuilder: latinRules });

/** How long the web address is whose host begins at `hostStart`; 0 where there is none, or one past all measure. */
export function addressLength(text: string, hostStart: number): number {
  const schemeSlashes = "//";
  const address = schemeSlashes + text.slice(hostStart, hostStart + longest);
  const length = linkify.testSchemaAt(address, "http:", 0) - schemeSlashes.length;
  return length > 0 && length < longest ? length : 0;
}
