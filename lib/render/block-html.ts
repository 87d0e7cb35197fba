import type {
  Block,
  DefinitionList,
  FieldList,
  List,
  ListItem,
  Note,
  Paragraph,
  Question,
  ReferenceItem,
  ReferenceList,
} from "../model/article.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { renderInlines } from "./inline-html.ts";
import { renderMarkdown } from "./markdown.ts";
import type { RenderState } from "./render-state.ts";
import { renderTable } from "./table-html.ts";

const numberTypes = { decimal: "", lowerAlpha: "a", upperAlpha: "A", lowerRoman: "i", upperRoman: "I" } as const;

/** The HTML of a block, its text whole and escaped. */
export function renderBlock(node: Block, state: RenderState): string {
  switch (node.type) {
    case "paragraph":
      return renderParagraph(node, state);
    case "lines":
      return `<pre class="lines${node.isQuoted === true ? " quoted" : ""}">${renderInlines(node.children, state)}</pre>`;
    case "code":
      return `<pre class="code" tabindex="0"><code${classOf(node.language && `language-${node.language}`)}>${escapeText(node.value)}</code></pre>`;
    case "preformatted":
      return `<pre tabindex="0">${renderInlines(node.children, state)}</pre>`;
    case "list":
      return renderList(node, state);
    case "note":
      return renderNote(node, state);
    case "separator":
      return `<p class="separator">${escapeText(node.value)}</p>`;
    case "rule":
      return "<hr>";
    case "fieldList":
      return renderFieldList(node, state);
    case "definitionList":
      return renderDefinitionList(node, state);
    case "table":
      return renderTable(node, state);
    case "question":
    case "answer":
      return renderQuestion(node, state);
    case "referenceList":
      return renderReferenceList(node, state);
    case "markdown":
      return state.links === null ? "" : renderMarkdown(node, state.links).trimEnd();
  }
}

function classOf(name: string | null | undefined): string {
  return name === undefined || name === null || name === "" ? "" : ` class="${escapeAttribute(name)}"`;
}

function renderParagraph(node: Paragraph, state: RenderState): string {
  const name = node.boilerplate && `boilerplate ${node.boilerplate}`;
  const paragraph = `<p${classOf(name)}>${renderInlines(node.children, state)}</p>`;
  return node.isQuoted === true ? `<blockquote>${paragraph}</blockquote>` : paragraph;
}

function renderList(node: List, state: RenderState): string {
  if (node.numbering === null) {
    return `<ul>\n${node.children.map((item) => renderItem(item, "", state)).join("\n")}\n</ul>`;
  }
  const type = numberTypes[node.numbering];
  let expected = 1;
  const items = node.children.map((item) => {
    const isExpected = item.value === expected;
    expected = (item.value ?? expected) + 1;
    return renderItem(item, isExpected || item.value === null ? "" : ` value="${String(item.value)}"`, state);
  });
  return `<ol${type === "" ? "" : ` type="${type}"`}>\n${items.join("\n")}\n</ol>`;
}

function renderItem(item: ListItem, value: string, state: RenderState): string {
  return `<li${value}>${item.children.map((child) => renderBlock(child, state)).join("\n")}</li>`;
}

function renderNote(node: Note, state: RenderState): string {
  const text = `<strong>${escapeText(node.label)}</strong> ${renderInlines(node.children, state).trimStart()}`;
  const last = node.children.at(-1)?.value ?? "";
  const announcing = last === "" || last.endsWith(":") ? " announcing" : "";
  const boilerplate = node.boilerplate === undefined ? "" : ` boilerplate ${node.boilerplate}`;
  const type = node.noteType === "note" ? "" : ` ${node.noteType}`;
  return `<div class="note${type}${announcing}${boilerplate}" role="note"><p>${text}</p></div>`;
}

function renderFieldList(node: FieldList, state: RenderState): string {
  const entries = node.children.map(
    (entry) =>
      `<div><dt>${escapeText(entry.label)}</dt> <dd>${renderInlines(entry.children, state).trimStart()}</dd></div>`,
  );
  return `<dl class="fields">\n${entries.join("\n")}\n</dl>`;
}

function renderDefinitionList(node: DefinitionList, state: RenderState): string {
  const items = node.children.map(
    ({ term, children }) =>
      `<div><dt>${renderInlines(term, state)}</dt> <dd>${renderInlines(children, state)}</dd></div>`,
  );
  return `<dl class="definitions">\n${items.join("\n")}\n</dl>`;
}

function renderQuestion(node: Question, state: RenderState): string {
  const label = `<strong>${escapeText(node.label)}</strong> `;
  return `<p class="${node.type}">${label}${renderInlines(node.children, state)}</p>`;
}

/** The title that the article has now, where another is printed. */
function renderPresentTitle({ children }: ReferenceItem, { links }: RenderState): string {
  const at = children.findIndex(({ type }) => type === "reference");
  const reference = children[at];
  if (links === null || reference?.type !== "reference") return "";
  const printed = children.slice(at + 1).map(({ value }) => value);
  return links.link({ to: "presentTitle", target: reference.target, printed: printed.join("") });
}

function renderReferenceList(node: ReferenceList, state: RenderState): string {
  const items = node.children.map(
    (item) => `<li>${renderInlines(item.children, state)}${renderPresentTitle(item, state)}</li>`,
  );
  return `<ul class="references">\n${items.join("\n")}\n</ul>`;
}
