import type { Article, Field, PlatformVersions } from "../model/article.ts";
import type { ListedArticle } from "./article-list.ts";
import { renderCitedBy } from "./cited-by-html.ts";
import { escapeHtml } from "./escape.ts";
import { renderBody, type TocEntry } from "./html.ts";
import type { LinkContext } from "./link-context.ts";
import { renderNeighbours, type ListedNeighbours } from "./neighbours-html.ts";
import { renderRelated } from "./related-html.ts";

/** A name with the address of its list; `title` says what the name means. */
interface NamedLink {
  name: string;
  href: string;
  title?: string;
}

/** What the page of an article shows besides the article itself. */
export interface ArticleSurroundings {
  links: LinkContext;
  /** Name of the product whose support group owned the article, and the address of its list. */
  support: { name: string; href: string } | null;
  /** The lists that it is in. */
  keywords: readonly NamedLink[];
  platforms: readonly NamedLink[];
  /** Its issue type; null where nothing shows one. */
  issueType: (NamedLink & { isInferred: boolean }) | null;
  /** Articles that refer to it, as many as are shown, and how many there are. */
  citedBy: readonly ListedArticle[];
  citedByTotal: number;
  /** Articles that are about the same. */
  related: readonly ListedArticle[];
  /** The articles before and after it in the list of its product; null where it is in none. */
  neighbours: ListedNeighbours | null;
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
    renderRelated(surroundings.related),
    renderNeighbours(surroundings.neighbours),
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

function renderFacts(article: Article, { support, keywords, platforms, issueType }: ArticleSurroundings): string {
  const inferred = issueType?.isInferred === true ? " (inferred)" : "";
  const facts: [string, string][] = [
    ["Product", support === null ? "" : renderLink(support)],
    ["Version", escapeHtml(article.versions.map(formatVersions).join("; "))],
    ["Platform", platforms.map(renderLink).join(", ")],
    ["Type", issueType === null ? "" : renderLink(issueType) + inferred],
    [
      "Last modified",
      article.modified === null ? "" : `<time datetime="${article.modified}">${article.modified}</time>`,
    ],
    ["Keywords", keywords.map(renderLink).join(" ")],
  ];
  const shown = facts.filter(([, value]) => value !== "");
  return `<dl class="facts">${shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

function renderLink({ name, href, title }: NamedLink): string {
  const meaning = title === undefined ? "" : ` title="${escapeHtml(title)}"`;
  return `<a href="${escapeHtml(href)}"${meaning}>${escapeHtml(name)}</a>`;
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
