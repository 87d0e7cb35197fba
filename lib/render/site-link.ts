import type { ArticleId } from "../model/article-id.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { isSameTitle } from "./is-same-title.ts";
import type { LinkContext } from "./link-context.ts";

/** A place in an article that leads to a page of the site if the site has it; `html` is what stands there either way. */
export type SiteLink =
  | { to: "article"; target: ArticleId; html: string }
  | { to: "code"; printed: string; html: string }
  | { to: "file"; name: string; html: string }
  | { to: "product"; product: string; html: string }
  /** The opening tag of a link to a relative address as it is written. */
  | { to: "address"; address: string; title: string | null }
  /** An image at a relative address as it is written. */
  | { to: "image"; address: string; alt: string; title: string | null }
  /** The title that an article has now, where another one is printed. */
  | { to: "presentTitle"; target: ArticleId; printed: string };

/** Makes the HTML of what leads elsewhere in the site. */
export interface LinkRenderer {
  link(link: SiteLink): string;
  /** Address of a path of the site (`/about/`) under the site's prefix. */
  urlOf(path: string): string;
}

/** The articles that relative addresses of a text name, by these addresses. */
export type LinkedArticles = ReadonlyMap<string, ArticleId>;

/** The paths in the site of the files that relative addresses of a text name, by these addresses. */
export type LinkedFiles = ReadonlyMap<string, string>;

/** What relative addresses of a text name. */
export interface Linked {
  articles: LinkedArticles;
  files: LinkedFiles;
}

const nothingLinked: Linked = { articles: new Map(), files: new Map() };

/** Links as a site answers that knows all of its pages. */
export function answeredLinks(links: LinkContext, linked: Linked = nothingLinked): LinkRenderer {
  return { link: (link) => renderSiteLink(link, links, linked), urlOf: (path) => links.urlOf(path) };
}

function renderSiteLink(link: SiteLink, links: LinkContext, linked: Linked): string {
  switch (link.to) {
    case "article":
      return renderReference(link.target, link.html, links);
    case "code":
      return quietLinkTo(links.codeHrefOf(link.printed), link.html);
    case "file":
      return quietLinkTo(links.fileHrefOf(link.name), link.html);
    case "product":
      return quietLinkTo(links.productHrefOf(link.product), link.html);
    case "address":
      return renderOpeningTag(link, links, linked);
    case "image":
      return renderImage(link, links, linked);
    case "presentTitle":
      return renderPresentTitle(link.printed, links.titleOf(link.target));
  }
}

/** A link to an article that the archive lacks says so. */
function renderReference(target: ArticleId, html: string, links: LinkContext): string {
  const href = links.hrefOf(target);
  if (href === null) return html;
  return `<a${absentMark(target, links)} href="${escapeAttribute(href)}">${html}</a>`;
}

function absentMark(target: ArticleId, links: LinkContext): string {
  return links.titleOf(target) === null ? ' class="absent"' : "";
}

/** An address that names neither an article nor a file of the site stands as it is written. */
function renderOpeningTag(
  { address, title }: Extract<SiteLink, { to: "address" }>,
  links: LinkContext,
  linked: Linked,
): string {
  const target = linked.articles.get(address);
  const page = target === undefined ? null : links.hrefOf(target);
  const href = page === null ? fileHref(address, links, linked) : page + (/#.*/.exec(address)?.[0] ?? "");
  const mark = target === undefined || page === null ? "" : absentMark(target, links);
  return `<a${mark} href="${escapeAttribute(href)}"${titleAttribute(title)}>`;
}

function renderImage(
  { address, alt, title }: Extract<SiteLink, { to: "image" }>,
  links: LinkContext,
  linked: Linked,
): string {
  const src = fileHref(address, links, linked);
  return `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${titleAttribute(title)}>`;
}

function fileHref(address: string, links: LinkContext, { files }: Linked): string {
  const path = files.get(address);
  return path === undefined ? address : links.urlOf(path) + (/[?#].*/.exec(address)?.[0] ?? "");
}

function titleAttribute(title: string | null): string {
  return title === null ? "" : ` title="${escapeAttribute(title)}"`;
}

/** A link that does not call attention to itself, for names that a text is full of. */
function quietLinkTo(href: string | null, html: string): string {
  return href === null ? html : `<a class="quiet" href="${escapeAttribute(href)}">${html}</a>`;
}

function renderPresentTitle(printed: string, title: string | null): string {
  if (title === null || title === "" || isSameTitle(printed, title)) return "";
  return ` <span class="present-title">${escapeText(title)}</span>`;
}
