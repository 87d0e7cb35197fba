import type { ArticleId } from "../model/article-id.ts";
import type { ArticleDraft } from "./article-draft.ts";
import type { ListedArticle } from "./article-list.ts";
import { renderCitedBy, type CitingArticles } from "./cited-by-html.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import type { TocEntry } from "./body-html.ts";
import { renderLegalNotice } from "./legal-notice-html.ts";
import type { LinkContext } from "./link-context.ts";
import { closeLinks } from "./open-links.ts";
import { renderNeighbours, type ListedNeighbours } from "./neighbours-html.ts";
import { renderRelated } from "./related-html.ts";
import { answeredLinks } from "./site-link.ts";

/** A name with the address of its list; `title` says what the name means. */
interface NamedLink {
  name: string;
  href: string;
  title?: string;
}

/** What the page of an article shows besides the article itself. */
export interface ArticleSurroundings {
  links: LinkContext;
  /** The articles that relative addresses in its text name, each with its address. */
  linked: readonly (readonly [address: string, target: ArticleId])[];
  /** The files that relative addresses in its text name, each with its address. */
  attached: readonly (readonly [address: string, path: string])[];
  /** Name of the product whose support group owned the article, and the address of its list. */
  support: { name: string; href: string } | null;
  /** The families of what it is about; shown where no box names that. */
  families: readonly NamedLink[];
  /** The lists that it is in; those of a version's first product before those of others that have it. */
  versions: readonly NamedLink[];
  keywords: readonly NamedLink[];
  platforms: readonly NamedLink[];
  /** Whether its platform is inferred and not stated. */
  isPlatformInferred: boolean;
  /** Its issue type; null where nothing shows one. */
  issueType: (NamedLink & { isInferred: boolean }) | null;
  citedBy: CitingArticles;
  /** Articles that are about the same. */
  related: readonly ListedArticle[];
  /** The articles before and after it in the list of its product; null where it is in none. */
  neighbours: ListedNeighbours | null;
  /** Address of the page that has the wording of its legal notice; null where its own page has it. */
  legalHref: string | null;
  /** The file that it was read from. */
  source: ArticleSourceFile;
}

interface ArticleSourceFile {
  /** Path inside its content root. */
  name: string;
  sha256: string;
  /** Address of the bundle that holds its text. */
  bundleHref: string;
}

const fewestTocEntries = 3;

/**
 * The page content of an article: one `<article>` with its title, what it applies to, facts, from three sections on a
 * table of contents, body and source data.
 */
export function renderArticle(article: ArticleDraft, surroundings: ArticleSurroundings): string {
  const { linked, attached } = surroundings;
  const links = answeredLinks(surroundings.links, { articles: new Map(linked), files: new Map(attached) });
  const appliesTo = closeLinks(article.appliesTo, links);
  const text = closeLinks(article.text, links);
  return [
    "<article>",
    `<p class="number">${article.id}</p>`,
    `<h1>${escapeText(article.title || article.id)}</h1>`,
    appliesTo,
    renderFacts(article, surroundings),
    article.toc.length >= fewestTocEntries ? renderToc(article.toc) : "",
    appliesTo + text === "" ? '<p class="missing">This article has no text.</p>' : text,
    renderDamage(article.title + appliesTo + text),
    renderCitedBy(surroundings.citedBy),
    renderRelated(surroundings.related),
    renderNeighbours(surroundings.neighbours),
    renderSourceData(article, surroundings),
    "</article>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Says what the pictures are that stand for bytes without a meaning (Q229148), where a text has some. */
function renderDamage(html: string): string {
  const signs = ["\u2421", "\u2426"].filter((sign) => html.includes(sign));
  if (signs.length === 0) return "";
  return `<p class="missing">Damaged characters of the source are shown as ${signs.join(" and ")}.</p>`;
}

function renderToc(entries: readonly TocEntry[]): string {
  const items = entries.map(({ id, title }) => `<li><a href="#${id}">${escapeText(title)}</a></li>`);
  return `<nav class="toc" aria-label="On this page"><ul>${items.join("")}</ul></nav>`;
}

function renderFacts(article: ArticleDraft, surroundings: ArticleSurroundings): string {
  const { support, families, versions, keywords, platforms, isPlatformInferred, issueType } = surroundings;
  const products = [
    ...(support === null ? [] : [support]),
    ...(article.appliesTo === "" ? families.filter(({ name }) => name !== support?.name) : []),
  ];
  const facts: [string, string][] = [
    ["Product", products.map(renderLink).join(", ")],
    ["Version", renderVersions(article.versions, versions)],
    ["Platform", platforms.map(renderLink).join(", ") + remarkOf(isPlatformInferred)],
    ["Type", issueType === null ? "" : renderLink(issueType) + remarkOf(issueType.isInferred)],
    ["Last modified", article.modified === null ? "" : `<time>${article.modified}</time>`],
    ["Keywords", keywords.map(renderLink).join(" ")],
  ];
  const shown = facts.filter(([, value]) => value !== "");
  return `<dl class="facts">${shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

function remarkOf(isInferred: boolean): string {
  return isInferred ? " (inferred)" : "";
}

/** The versions as the header has them; those that have a list lead there. */
function renderVersions(printed: string, lists: readonly NamedLink[]): string {
  const linkOf = new Map(lists.toReversed().map((list) => [list.name, renderLink(list)]));
  return printed
    .split(/(: |[,;] )/)
    .map((part) => linkOf.get(part) ?? escapeText(part))
    .join("");
}

function renderLink({ name, href, title }: NamedLink): string {
  const meaning = title === undefined ? "" : ` title="${escapeAttribute(title)}"`;
  return `<a href="${escapeAttribute(href)}"${meaning}>${escapeText(name)}</a>`;
}

function renderSourceData(article: ArticleDraft, { source, links, legalHref }: ArticleSurroundings): string {
  return [
    "<footer>",
    ...(article.queryWords === "" ? [] : [`<p>Additional query words: ${escapeText(article.queryWords)}</p>`]),
    `<p>Source: ${escapeText(source.name)}, SHA-256 <code>${source.sha256}</code></p>`,
    ...(article.fields.length === 0
      ? []
      : [
          `<details><summary>Header and trailer as printed</summary><pre>${article.fields.map(escapeText).join("\n")}</pre></details>`,
        ]),
    ...(article.legalNotice === null ? [] : [renderLegalNotice(article.legalNotice, legalHref)]),
    `<p class="tools"><a href="${escapeAttribute(links.urlOf("/about/#citing"))}">Cite</a> <a href="${escapeAttribute(source.bundleHref)}">Original text</a></p>`,
    "</footer>",
  ].join("\n");
}
