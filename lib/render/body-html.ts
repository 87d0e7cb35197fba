import type { AppliesTo, AppliesToItem, BodyNode, LegacyHeader, Section, Subsection } from "../model/article.ts";
import { renderBlock } from "./block-html.ts";
import { escapeText } from "./escape.ts";
import { HeadingIds } from "./heading-ids.ts";
import { renderInlines } from "./inline-html.ts";
import type { RenderState } from "./render-state.ts";
import type { LinkRenderer } from "./site-link.ts";

/** A section's place on the page, for the table of contents. */
export interface TocEntry {
  id: string;
  title: string;
}

/** The HTML of a body in its parts. */
export interface RenderedBody {
  /** What the article applies to, and what is printed before it; empty where it has no box. */
  appliesTo: string;
  /** The rest. */
  html: string;
  toc: TocEntry[];
}

/** The HTML of an article's body, every character of its text in it and escaped, and its sections; `year` is the article's. */
export function renderBody(nodes: readonly BodyNode[], links: LinkRenderer, year: string | null): RenderedBody {
  const state: RenderState = { links, ids: new HeadingIds(nodes), year };
  const endOfBox = nodes.findIndex(({ type }) => type === "appliesTo") + 1;
  // Without a section above it, as in Q67272, a subsection is next to the title.
  const render = (node: BodyNode): string =>
    node.type === "subsection" ? renderSection(node, "h2", state) : renderNode(node, state);
  const appliesTo = nodes.slice(0, endOfBox).map(render).join("\n");
  const html = nodes.slice(endOfBox).map(render).join("\n");
  const toc = nodes.flatMap((node) =>
    node.type === "section" ? [{ id: state.ids.idOf(node), title: node.title }] : [],
  );
  return { appliesTo, html, toc };
}

function renderNode(node: BodyNode, state: RenderState): string {
  switch (node.type) {
    case "section":
      return renderSection(node, "h2", state);
    case "subsection":
      return renderSection(node, "h3", state);
    case "appliesTo":
      return renderAppliesTo(node, state);
    case "legacyHeader":
      return renderLegacyHeader(node);
    default:
      return renderBlock(node, state);
  }
}

/** A section without text (Q194139 ends with a heading) is marked, so that the page can say so. */
function renderSection(node: Section | Subsection, level: "h2" | "h3", state: RenderState): string {
  const id = state.ids.idOf(node);
  const isEmpty = node.children.length === 0;
  const heading = `<${level} id="${id}"><a href="#${id}">${renderInlines(node.heading.children, { ...state, links: null })}</a></${level}>`;
  return [
    `<section class="${node.sectionType}${isEmpty ? " empty" : ""}">`,
    heading,
    ...node.children.map((child) => renderNode(child, state)),
    "</section>",
  ].join("\n");
}

function renderAppliesTo(node: AppliesTo, state: RenderState): string {
  const label = node.label === "" ? "Applies to" : node.label;
  return `<div class="applies-to">\n<p>${escapeText(label)}</p>\n${renderItems(node.children, state)}</div>`;
}

function renderItems(nodes: AppliesTo["children"], state: RenderState): string {
  if (nodes.length === 0) return "";
  const items = nodes.map(
    (node) => `<li>${node.type === "appliesToItem" ? renderItem(node, state) : renderBlock(node, state)}</li>`,
  );
  return `<ul>${items.join("")}</ul>\n`;
}

function renderItem(item: AppliesToItem, state: RenderState): string {
  return renderProduct(item, state) + (item.children.length > 0 ? renderItems(item.children, state) : "");
}

/** A year that belongs to the product's name may stand among its versions (Q140400). */
function renderProduct({ text, product }: AppliesToItem, { links }: RenderState): string {
  const name = text.startsWith(product) ? product : product.replace(/ \d+$/, "");
  if (links === null || name === "" || !text.startsWith(name)) return escapeText(text);
  return links.link({ to: "product", product, html: escapeText(name) }) + escapeText(text.slice(name.length));
}

function renderLegacyHeader(node: LegacyHeader): string {
  return `<p class="legacy-header">${node.lines.map(escapeText).join("<br>\n")}</p>`;
}
