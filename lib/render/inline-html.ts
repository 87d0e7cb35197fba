import type { Inline, Reference } from "../model/article.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import type { LinkContext } from "./link-context.ts";
import type { RenderState } from "./render-state.ts";

/** The HTML of running text. */
export function renderInlines(nodes: readonly Inline[], state: RenderState): string {
  return nodes.map((node) => renderInline(node, state)).join("");
}

function renderInline(node: Inline, { links, ids, year }: RenderState): string {
  const text = escapeText(node.value);
  switch (node.type) {
    case "text":
      return text;
    case "reference":
      return links === null ? text : renderReference(node, links);
    case "link":
      return linkTo(links === null ? null : archivedHref(node.href, year), text);
    case "headingReference":
      return linkTo(links === null ? null : `#${ids.idOfTitle(node.title) ?? ""}`, text);
    case "userInput":
      return `<kbd>${text}</kbd>`;
    case "path":
      return `<code>${text.replace(/(?<=[^\\])\\(?=[^\\])/g, "\\<wbr>")}</code>`;
    case "errorCode":
      return quietLinkTo(links?.codeHrefOf(node.value) ?? null, `<code>${text}</code>`);
    case "fileName":
      return quietLinkTo(links?.fileHrefOf(node.value) ?? null, `<code>${text}</code>`);
  }
}

/** A link to an article that the archive lacks says so. */
function renderReference({ target, value }: Reference, links: LinkContext): string {
  const href = links.hrefOf(target);
  if (href === null || links.titleOf(target) !== null) return linkTo(href, escapeText(value));
  return `<a class="absent" href="${escapeAttribute(href)}">${escapeText(value)}</a>`;
}

/**
 * The copy of a web address at the Internet Archive that is nearest to a year, for the address itself is dead as a rule;
 * its first copy where no year is known. Other addresses, such as those of mail, stay.
 */
function archivedHref(href: string, year: string | null): string {
  return /^(?:https?|ftp):/.test(href) ? `https://web.archive.org/web/${year ?? "0"}/${href}` : href;
}

function linkTo(href: string | null, text: string): string {
  return href === null ? text : `<a href="${escapeAttribute(href)}">${text}</a>`;
}

/** A link that does not call attention to itself, for names that a text is full of. */
function quietLinkTo(href: string | null, html: string): string {
  return href === null ? html : `<a class="quiet" href="${escapeAttribute(href)}">${html}</a>`;
}
