import type { Inline } from "../model/article.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
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
      return links === null ? text : links.link({ to: "article", target: node.target, html: text });
    case "link":
      return linkTo(links === null ? null : archivedHref(node.href, year), text);
    case "headingReference":
      return linkTo(links === null ? null : `#${ids.idOfTitle(node.title) ?? ""}`, text);
    case "userInput":
      return `<kbd>${text}</kbd>`;
    case "path":
      return `<code>${text.replace(/(?<=[^\\])\\(?=[^\\])/g, "\\<wbr>")}</code>`;
    case "errorCode": {
      const html = `<code>${text}</code>`;
      return links === null ? html : links.link({ to: "code", printed: node.value, html });
    }
    case "fileName": {
      const html = `<code>${text}</code>`;
      return links === null ? html : links.link({ to: "file", name: node.value, html });
    }
  }
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
