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
  /** The title that an article has now, where another one is printed. */
  | { to: "presentTitle"; target: ArticleId; printed: string };

/** Makes the HTML of what leads elsewhere in the site. */
export interface LinkRenderer {
  link(link: SiteLink): string;
  /** Address of a path of the site (`/about/`) under the site's prefix. */
  urlOf(path: string): string;
}

/** Links as a site answers that knows all of its pages. */
export function answeredLinks(links: LinkContext): LinkRenderer {
  return { link: (link) => renderSiteLink(link, links), urlOf: (path) => links.urlOf(path) };
}

function renderSiteLink(link: SiteLink, links: LinkContext): string {
  switch (link.to) {
    case "article":
      return renderReference(link.target, link.html, links);
    case "code":
      return quietLinkTo(links.codeHrefOf(link.printed), link.html);
    case "file":
      return quietLinkTo(links.fileHrefOf(link.name), link.html);
    case "product":
      return quietLinkTo(links.productHrefOf(link.product), link.html);
    case "presentTitle":
      return renderPresentTitle(link.printed, links.titleOf(link.target));
  }
}

/** A link to an article that the archive lacks says so. */
function renderReference(target: ArticleId, html: string, links: LinkContext): string {
  const href = links.hrefOf(target);
  if (href === null) return html;
  const absent = links.titleOf(target) === null ? ' class="absent"' : "";
  return `<a${absent} href="${escapeAttribute(href)}">${html}</a>`;
}

/** A link that does not call attention to itself, for names that a text is full of. */
function quietLinkTo(href: string | null, html: string): string {
  return href === null ? html : `<a class="quiet" href="${escapeAttribute(href)}">${html}</a>`;
}

function renderPresentTitle(printed: string, title: string | null): string {
  if (title === null || title === "" || isSameTitle(printed, title)) return "";
  return ` <span class="present-title">${escapeText(title)}</span>`;
}
