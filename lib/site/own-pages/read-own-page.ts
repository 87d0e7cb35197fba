import { basename } from "node:path";
import type { Limits } from "../../archive/reading/limits.ts";
import { readBytes } from "../../archive/reading/read-bytes.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { badByteProblems } from "../../parse/bad-byte-problems.ts";
import { readFrontMatter } from "../../parse/containers/front-matter.ts";
import { foremostProblems } from "../../parse/foremost-problems.ts";
import { withControlPictures } from "../../text/control-pictures.ts";
import { splitLines } from "../../text/line.ts";
import { decodeText, isUtf16 } from "../../text/source-text.ts";
import { isReserved } from "./is-reserved.ts";

/** A path that ends in a slash or in a file's extension: of any other name servers can't tell the type. */
const addressForm = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*\.\w+)?$/;

/** What the front matter of a page may say, and in which form; Eleventy would run some of the rest as code. */
const keys = new Map([
  ["title", /./],
  ["description", /./],
  ["layout", /^[\w-]+\.njk$/],
  ["permalink", addressForm],
]);

/** One of the site's own pages, and what is wrong with it. */
export interface OwnPage {
  /** Control characters in it are pictures, as in articles; null where it can't be a page. */
  text: string | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads one of the site's own pages, in the encodings of Markdown articles. It is left out where it can't be read, is beyond the limits, is not Markdown, has a
 * name that is no address, has the address of another page, or its front matter says more than title, description,
 * layout and an address of its own; without a word where that is `false`. `addresses` are those of the pages before it, in small letters; its own joins them.
 */
export function readOwnPage(path: string, addresses: Set<string>, limits: Limits): OwnPage {
  const leaveOut = (line: number, message: string): OwnPage => ({
    text: null,
    diagnostics: [{ file: path, line, column: 1, severity: "error", message, ruleId: "page" }],
  });
  if (!path.endsWith(".md")) return leaveOut(1, "expected a page that ends in .md, found another file; it is left out");
  const bytes = readBytes(path, limits.fileBytes);
  if (!Buffer.isBuffer(bytes)) return { text: null, diagnostics: [bytes] };
  if (isUtf16(bytes)) return leaveOut(1, "expected a page in UTF-8, found UTF-16; it is left out: save it as UTF-8");
  const { text, badBytes } = decodeText(bytes, "utf-8");
  if (!/^---[ \t]*\r?\n/.test(text))
    return leaveOut(1, 'expected a page that begins with a line "---" and front matter, found none; it is left out');
  const pageLines = splitLines(text, "keep");
  const { data, lines, problems } = readFrontMatter(pageLines, limits.frontMatterLength);
  if (problems.length > 0) return { text: null, diagnostics: problems.map((problem) => ({ file: path, ...problem })) };
  if (data["permalink"] === "false") return { text: null, diagnostics: [] };
  const lineOf = (key: string): number => lines.find((line) => line.text.startsWith(`${key}:`))?.number ?? 1;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" && keys.get(key)?.test(value) === true) continue;
    const message = `expected of a page's front matter title, description, layout (a name that ends in .njk) and permalink (a path such as /imprint/ or /imprint.html), found "${key}" with another value or key; the page is left out`;
    return leaveOut(lineOf(key), message);
  }
  const name = basename(path, ".md");
  const address = typeof data["permalink"] === "string" ? data["permalink"] : name === "index" ? "/" : `/${name}/`;
  if (!addressForm.test(address)) {
    const message = `expected a page whose name is made of letters from A to Z, digits, ".", "-" and "_", found "${name}"; the page is left out: rename it, or give it a permalink`;
    return leaveOut(1, message);
  }
  const place = address.toLowerCase().replace(/(?<=\/)index\.html$/, "");
  if (isReserved(address) || isTaken(place, addresses)) {
    const message = `expected an address that no other page, article, list or file has, be it as a folder's, found ${address}; the page is left out: give it another permalink`;
    return leaveOut(lineOf("permalink"), message);
  }
  addresses.add(place);
  const diagnostics = foremostProblems(badByteProblems(badBytes, pageLines)).map((problem) => ({
    file: path,
    ...problem,
  }));
  return { text: withControlPictures(text), diagnostics };
}

/** Also where one of both is a file that the other has for a folder. */
function isTaken(place: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => other === place || other.startsWith(`${place}/`) || place.startsWith(`${other}/`));
}
