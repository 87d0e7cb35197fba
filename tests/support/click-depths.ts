import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { attributesOf } from "./page-words.ts";

/**
 * For each page of a built site (`kb/900/Q900001/index.html`), the least number of clicks from the home page. Pages
 * that can't be reached are left out.
 */
export function clickDepths(folder: string, prefix = "/"): Map<string, number> {
  const pages = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.split(sep).join("/"))
      .filter((name) => name.endsWith(".html")),
  );
  const depths = new Map([["index.html", 0]]);
  for (const [page, depth] of depths) {
    for (const target of targetsOf(readFileSync(join(folder, page), "utf8"), page, prefix))
      if (pages.has(target) && !depths.has(target)) depths.set(target, depth + 1);
  }
  return depths;
}

const origin = "http://site.test";

function targetsOf(html: string, page: string, prefix: string): string[] {
  const own = new URL(prefix + page.replace(/index\.html$/, ""), origin);
  const targets: string[] = [];
  for (const address of attributesOf(html, "href")) {
    const { origin: host, pathname } = new URL(address.replaceAll("&amp;", "&"), own);
    if (host !== origin || !pathname.startsWith(prefix)) continue;
    const path = decodeURIComponent(pathname.slice(prefix.length));
    targets.push(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  }
  return targets;
}
