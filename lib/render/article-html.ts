import type { Article, Field, PlatformVersions } from "../model/article.ts";
import type { ListedArticle } from "./article-list.ts";
import { renderCitedBy } from "./cited-by-html.ts";
import { escapeHtml } from "./escape.ts";
import { renderBody, type TocEntry } from "./html.ts";
import type { LinkContext } from "./link-context.ts";

/** What the page of an article shows besides the article itself. */
export interface ArticleSurroundings {
  links: LinkContext;
  /** Name of the product whose support group owned the article, and the address of its list. */
  support: { name: string; href: string } | null;
  /** Articles that refer to it, as many as are shown, and how many there are. */
  citedBy: readonly ListedArticle[];
  citedByTotal: number;
  /** Path of the source file inside its content root. */
  sourceName: string;
}

const fewestTocEntries = 3;

/** The page content of an article: one `<article>` with title, facts, body and source data, and from three sections on a table of contents before it. */
export function renderArticle(article: Article, surroundings: ArticleSurroundings): string {
  const body = renderBody(article.children, surroundings.links);
  return [
    body.toc.length >= fewestTocEntries ? renderToc(body.toc) : "",
    "<article>",
    `<p class="number">${article.id}</p>`,
    `<h1>${escapeHtml(article.title || article.id)}</h1>`,
    renderFacts(article, surroundings),
    body.html === "" ? '<p class="missing">This article has no text.</p>' : body.html,
    renderCitedBy(surroundings.citedBy, surroundings.citedByTotal),
    renderSourceData(article, surroundings),
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function renderToc(entries: readonly TocEntry[]): string {
  const items = entries.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<nav class="toc" aria-label="On this page"><ul>${items.join("")}</ul></nav>`;
}

function renderFacts(article: Article, { support }: ArticleSurroundings): string {
  const facts: [string, string][] = [
    ["Product", support === null ? "" : `<a href="${escapeHtml(support.href)}">${escapeHtml(support.name)}</a>`],
    ["Version", escapeHtml(article.versions.map(formatVersions).join("; "))],
    ["System", escapeHtml(article.operatingSystems.join(", "))],
    ["Keywords", escapeHtml(article.keywords.join(" "))],
    ["Type", escapeHtml(article.issueType ?? article.trailer?.issueTypes.join(" ") ?? "")],
    [
      "Last modified",
      article.modified === null ? "" : `<time datetime="${article.modified}">${article.modified}</time>`,
    ],
  ];
  const shown = facts.filter(([, value]) => value !== "");
  return `<dl class="facts">${shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

function formatVersions({ platform, versions }: PlatformVersions): string {
  return [platform, versions.join(", ")].filter((part) => part !== null && part !== "").join(": ");
}

function renderSourceData(article: Article, { sourceName }: ArticleSurroundings): string {
  const words =
    article.queryWords.length === 0
      ? ""
      : `<p>Additional query words: ${escapeHtml(article.queryWords.join(" "))}</p>\n`;
  const fields = [...article.header, ...(article.trailer?.fields ?? [])].filter(({ value }) => value !== "");
  const table =
    fields.length === 0
      ? ""
      : `\n<details><summary>Header and trailer as printed</summary>${renderFields(fields)}</details>`;
  return `<footer>\n${words}<p>Source: ${escapeHtml(sourceName)}</p>${table}\n</footer>`;
}

function renderFields(fields: readonly Field[]): string {
  return `<pre tabindex="0">${fields.map(({ name, value }) => escapeHtml(`${name}: ${value}`)).join("\n")}</pre>`;
}
