import { parseLegalNotice } from "../model/legal-notice.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { formatCount } from "./format-count.ts";

/**
 * What an article's page shows of its legal notice: all of it, or its last line and the address of the page that has its
 * wording.
 */
export function renderLegalNotice(notice: string, href: string | null): string {
  if (href === null)
    return `<details><summary>Legal notice as printed</summary><pre>${escapeText(notice)}</pre></details>`;
  return `<p>${escapeText(parseLegalNotice(notice).copyright)} <a href="${escapeAttribute(href)}">Legal notice</a></p>`;
}

/** The page of a wording that many articles have, its lines joined; null where it could not be read. */
export function renderSharedNotice(wording: string | null, count: number): string {
  const articles = formatCount(count, "article");
  const intro = `<p>${articles} print this notice, each above a line of copyright of its own, which its page shows.</p>`;
  if (wording === null)
    return `${intro}\n<p class="missing">The notice could not be read when this site was built.</p>`;
  const paragraphs = wording.split(/\n\s*\n/).map((lines) => `<p>${escapeText(lines.replace(/\s+/g, " ").trim())}</p>`);
  return `${intro}\n<blockquote>\n${paragraphs.join("\n")}\n</blockquote>`;
}
