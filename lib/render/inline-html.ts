import type { Inline } from "../model/article.ts";
import { escapeHtml } from "./escape.ts";
import type { RenderState } from "./render-state.ts";

/** The HTML of running text. */
export function renderInlines(nodes: readonly Inline[], state: RenderState): string {
  return nodes.map((node) => renderInline(node, state)).join("");
}

function renderInline(node: Inline, { links, ids }: RenderState): string {
  const text = escapeHtml(node.value);
  switch (node.type) {
    case "text":
      return text;
    case "reference":
      return linkTo(links?.hrefOf(node.target) ?? null, text);
    case "link":
      return linkTo(links === null ? null : node.href, text);
    case "headingReference":
      return linkTo(links === null ? null : `#${ids.idOfTitle(node.title) ?? ""}`, text);
    case "userInput":
      return `<kbd>${text}</kbd>`;
    case "path":
      return `<code>${text.replace(/(?<=[^\\])\\(?=[^\\])/g, "\\<wbr>")}</code>`;
    case "fileName":
    case "errorCode":
      return `<code>${text}</code>`;
  }
}

function linkTo(href: string | null, text: string): string {
  return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
}
