import { basename, dirname, join } from "node:path";
import { disk } from "../../io/disk.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { MarkdownAddress } from "../../render/markdown.ts";
import { decodeText } from "../../text/source-text.ts";
import type { Site } from "../load-site.ts";
import type { OwnPageAddress } from "../own-pages/own-pages.ts";
import { pathOfAddress } from "./linked-articles.ts";
import { articlePath, sitePathOf } from "./site-urls.ts";

/**
 * The links and images in Markdown articles and own pages that lead to no article, page or file of the finished site,
 * each with its place; `has` tells whether the site has a file (`about/index.html`).
 */
export function deadLinks(
  { archive, linked, linkedFiles, own, options }: Pick<Site, "archive" | "linked" | "linkedFiles" | "own" | "options">,
  has: (file: string) => boolean,
): Diagnostic[] {
  const dead: Diagnostic[] = [];
  for (const { id, path, addresses } of archive.articles.values())
    for (const { line, column, ...link } of addresses) {
      if (linked.get(id)?.has(link.address) === true) continue;
      if (leadsSomewhere(linkedFiles.get(id)?.get(link.address) ?? link.address, articlePath(id), has)) continue;
      dead.push(deadLink({ file: path, line, column }, messageOf(link, path)));
    }
  for (const link of own.addresses) {
    const message = messageOfOwn(link, options.pathPrefix, has);
    if (message !== null) dead.push(deadLink({ file: link.file, ...placeOf(link, options.pathPrefix) }, message));
  }
  return dead;
}

function deadLink(place: Pick<Diagnostic, "file" | "line" | "column">, message: string): Diagnostic {
  return { ...place, severity: "warning", message, ruleId: "dead-link" };
}

/** Servers give a page at an address with a slash at its end, and at one without; some give `a.html` at `a`, too. */
function leadsSomewhere(address: string, page: string, has: (file: string) => boolean): boolean {
  const base = `http://site${page}`;
  if (!URL.canParse(address, base)) return false;
  const path = pathOfAddress(new URL(address, base).pathname);
  return [path, `${path}/`, `${path}.html`].some((each) => has(sitePathOf(each)));
}

const expected = "expected a link to an article, a page or a file of the content folder, found";
const expectedImage = "expected an image of the content folder, found";

/** `home` is how the text of the file writes the address of the home page. */
function messageOf({ address, isImage }: MarkdownAddress, file: string, home = "/"): string {
  const found = `${isImage ? expectedImage : expected} "${address}"`;
  const path = pathOfAddress(address);
  if (path.startsWith("/") || !isFile(join(dirname(file), path))) {
    const remedy = isImage
      ? `correct the address: an image has the path that leads to it from this file, such as tray.png for one beside it, and public/tray.png also ${home}tray.png`
      : `correct the address: an article or another file has the path that leads to it from this file, the page about the site ${home}about/`;
    return `${found}, at which nothing is; ${remedy}`;
  }
  if (/\.(?:md|markdown)$/i.test(path))
    return `${found}, a file that is no article of the site; give it the form of one, or put it into the folder public/ of the content folder, and write "${home}${basename(path)}"`;
  return `${found}, a file that is not copied to the site; put a copy into the content folder, under a path that is not hidden and that no earlier content folder has`;
}

const homeOfPages = "{{ site.base }}";

/** Of an own page the address has the site's prefix; one without it leads out of the site, where anything may be. */
function messageOfOwn(link: OwnPageAddress, prefix: string, has: (file: string) => boolean): string | null {
  const { address, path, file } = link;
  if (address.startsWith("/") && !address.startsWith(prefix)) {
    if (!leadsSomewhere(address, path, has)) return null;
    return `${expected} "${address}", which leads out of the site below ${prefix}; write "${homeOfPages}${address.slice(1)}"`;
  }
  const inSite = withoutPrefix(address, prefix);
  return leadsSomewhere(inSite, path, has) ? null : messageOf({ ...link, address: inSite }, file, homeOfPages);
}

function withoutPrefix(address: string, prefix: string): string {
  return address.startsWith(prefix) ? address.slice(prefix.length - 1) : address;
}

/** Where the source of a page has the address: its templates have moved the lines that Markdown knows. */
function placeOf({ file, address }: OwnPageAddress, prefix: string): Pick<Diagnostic, "line" | "column"> {
  const { text } = decodeText(disk.readFile(file), "utf-8");
  const written = [address, pathOfAddress(address), withoutPrefix(address, prefix).slice(1)];
  const at = written.map((each) => text.indexOf(each)).find((index) => index >= 0) ?? 0;
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function isFile(path: string): boolean {
  return disk.exists(path) && disk.stat(path)?.isFile() === true;
}
