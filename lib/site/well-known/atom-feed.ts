import { escapeXml } from "../../render/escape.ts";

interface AtomEntry {
  title: string;
  /** Absolute address of its page, which is also the entry's id. */
  address: string;
  /** ISO 8601 date of the last change. */
  modified: string;
  summary: string;
}

/** The content of a feed. */
export interface AtomFeed {
  title: string;
  description: string;
  /** Absolute addresses of the site's home page and of the feed itself. */
  home: string;
  address: string;
  /** Newest first; at least one. */
  entries: readonly AtomEntry[];
}

/** An Atom feed (RFC 4287). Its date is that of its first entry. */
export function atomFeed({ title, description, home, address, entries }: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapeXml(home)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(description)}</subtitle>`,
    `<updated>${instantOf(entries[0]?.modified ?? "")}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>`,
    "<generator>kbpress</generator>",
    ...entries.map(renderEntry),
    "</feed>",
    "",
  ];
  return lines.join("\n");
}

function renderEntry({ title, address, modified, summary }: AtomEntry): string {
  return [
    "<entry>",
    `<id>${escapeXml(address)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${instantOf(modified)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** Articles give a date; Atom wants date and time. */
function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}
