const schemes = new Set(["http", "https", "ftp", "mailto", "news"]);

/**
 * Whether an address of a Markdown text may become a link: one of the site's own, or of a scheme that opens a page, a
 * file or a message. So nothing of a text can run (`javascript:`), pose as a page (`data:`) or reach into the reader's
 * machine (`file:`).
 */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([^/?#]*?)(?::|%3a|&colon;)/i.exec(address.trim())?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
