import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributesOf } from "./page-words.ts";

/** The pages that a built site links, as folders: the addresses of its links that end with a slash, without the site's prefix. */
export function linksInside(folder: string, prefix: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const links = new Set<string>();
  for (const page of pages) {
    for (const href of attributesOf(readFileSync(join(folder, page), "utf8"), "href")) {
      if (href.startsWith("/") && !href.startsWith(prefix)) throw new Error(`${page}: ${href} leads out of ${prefix}`);
      if (href.startsWith(prefix) && href.endsWith("/")) links.add(decodeURIComponent(href.slice(prefix.length)));
    }
  }
  return [...links];
}
