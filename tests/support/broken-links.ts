import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { attributesOf } from "./page-words.ts";

/**
 * The links of a built site that lead nowhere, as `page: address`: to a file that is not there, out of the site's
 * prefix, or to a place that its page lacks. `pages` counts the pages looked at, `links` the links inside the site.
 */
export function brokenLinks(folder: string, prefix = "/"): { broken: string[]; pages: number; links: number } {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.split(sep).join("/"));
  const site = new Set(files.map((name) => prefix + name));
  const pages = files.filter((name) => name.endsWith(".html"));
  const broken: string[] = [];
  let links = 0;
  for (const name of pages) {
    const html = readFileSync(join(folder, name), "utf8");
    const own = new URL(prefix + name.replace(/index\.html$/, ""), origin);
    for (const address of addressesOf(html)) {
      const url = new URL(address, own);
      if (url.origin !== origin) continue;
      links += 1;
      const isPlace = url.pathname === own.pathname && url.hash !== "";
      const isThere = isPlace
        ? html.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`)
        : hasFile(site, url.pathname);
      if (!isThere) broken.push(`${name}: ${address}`);
    }
  }
  return { broken, pages: pages.length, links };
}

const origin = "http://site.test";

function addressesOf(html: string): string[] {
  return ["href", "src", "action"].flatMap((name) => attributesOf(html, name)).map(unescaped);
}

function unescaped(value: string): string {
  return value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function hasFile(site: ReadonlySet<string>, path: string): boolean {
  const decoded = decodeURIComponent(path);
  return site.has(decoded.endsWith("/") ? `${decoded}index.html` : decoded);
}
