import type {
  AppliesTo,
  AppliesToItem,
  BodyNode,
  Inline,
  LegacyHeader,
  Paragraph,
  Preformatted,
  Section,
} from "../model/article.ts";
import { escapeHtml } from "./escape.ts";
import { HeadingIds } from "./heading-ids.ts";
import type { LinkContext } from "./link-context.ts";
import { renderMarkdown } from "./markdown.ts";

/** A section's place on the page, for the table of contents. */
export interface TocEntry {
  id: string;
  title: string;
}

export interface RenderedBody {
  html: string;
  toc: TocEntry[];
}

interface RenderState {
  links: LinkContext;
  ids: HeadingIds;
  toc: TocEntry[];
}

/** The HTML of an article's body, every character of its text in it and escaped, and its sections. */
export function renderBody(nodes: readonly BodyNode[], links: LinkContext): RenderedBody {
  const state: RenderState = { links, ids: new HeadingIds(), toc: [] };
  const html = nodes.map((node) => renderNode(node, state)).join("\n");
  return { html, toc: state.toc };
}

function renderNode(node: BodyNode, state: RenderState): string {
  switch (node.type) {
    case "section":
      return renderSection(node, state);
    case "appliesTo":
      return renderAppliesTo(node, state);
    case "legacyHeader":
      return renderLegacyHeader(node);
    case "paragraph":
      return renderParagraph(node, state);
    case "preformatted":
      return renderPreformatted(node, state);
    case "markdown":
      return renderMarkdown(node, state.links).trimEnd();
  }
}

function renderSection(node: Section, state: RenderState): string {
  const id = state.ids.idFor(node.title);
  state.toc.push({ id, title: node.title });
  const heading = `<h2 id="${id}"><a href="#${id}">${escapeHtml(node.title)}</a></h2>`;
  return [
    `<section class="${node.sectionType}">`,
    heading,
    ...node.children.map((child) => renderNode(child, state)),
    "</section>",
  ].join("\n");
}

function renderAppliesTo(node: AppliesTo, state: RenderState): string {
  const label = node.label === "" ? "Applies to" : node.label;
  return `<div class="applies-to">\n<p>${escapeHtml(label)}</p>\n${renderItems(node.children, state)}</div>`;
}

function renderItems(nodes: AppliesTo["children"], state: RenderState): string {
  if (nodes.length === 0) return "";
  const items = nodes.map(
    (node) => `<li>${node.type === "appliesToItem" ? renderItem(node, state) : renderPreformatted(node, state)}</li>`,
  );
  return `<ul>${items.join("")}</ul>\n`;
}

function renderItem(item: AppliesToItem, state: RenderState): string {
  return escapeHtml(item.text) + (item.children.length > 0 ? renderItems(item.children, state) : "");
}

function renderLegacyHeader(node: LegacyHeader): string {
  return `<p class="legacy-header">${node.lines.map(escapeHtml).join("<br>\n")}</p>`;
}

function renderParagraph(node: Paragraph, state: RenderState): string {
  return `<p>${renderInlines(node.children, state)}</p>`;
}

function renderPreformatted(node: Preformatted, state: RenderState): string {
  return `<pre tabindex="0">${renderInlines(node.children, state)}</pre>`;
}

function renderInlines(nodes: readonly Inline[], state: RenderState): string {
  return nodes.map((node) => renderInline(node, state)).join("");
}

function renderInline(node: Inline, { links }: RenderState): string {
  const text = escapeHtml(node.value);
  const href = node.type === "reference" ? links.hrefOf(node.target) : null;
  return href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
}
