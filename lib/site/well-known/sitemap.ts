import { escapeXml } from "../../render/escape.ts";

/** A page that search engines may show. */
export interface SitemapEntry {
  address: string;
  /** ISO 8601 date of the last change; null where unknown. */
  modified: string | null;
}

/** The protocol allows 50,000 addresses and 50 MB a file. */
const addressesPerPart = 45_000;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * The texts of a site's sitemaps by file name, after https://www.sitemaps.org/protocol.html. `sitemap.xml` lists the
 * parts `sitemap-1.xml` …, and these list the pages in the given order.
 */
export function sitemaps(entries: readonly SitemapEntry[], home: string): Map<string, string> {
  const files = new Map<string, string>();
  const parts: SitemapEntry[] = [];
  for (let start = 0; start < entries.length; start += addressesPerPart) {
    const shown = entries.slice(start, start + addressesPerPart);
    const name = `sitemap-${String(parts.length + 1)}.xml`;
    parts.push({ address: home + name, modified: latest(shown) });
    files.set(name, listOf("urlset", "url", shown));
  }
  return new Map([["sitemap.xml", listOf("sitemapindex", "sitemap", parts)], ...files]);
}

function listOf(list: string, item: string, entries: readonly SitemapEntry[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<${list} xmlns="${namespace}">`];
  for (const { address, modified } of entries) {
    const date = modified === null ? "" : `<lastmod>${modified}</lastmod>`;
    lines.push(`<${item}><loc>${escapeXml(address)}</loc>${date}</${item}>`);
  }
  lines.push(`</${list}>`, "");
  return lines.join("\n");
}

function latest(entries: readonly SitemapEntry[]): string | null {
  let last: string | null = null;
  for (const { modified } of entries) if (modified !== null && (last === null || modified > last)) last = modified;
  return last;
}
