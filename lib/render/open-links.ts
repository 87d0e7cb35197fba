import type { LinkRenderer, SiteLink } from "./site-link.ts";

/** What an open link stands between. HTML has neither of them, since control characters are shown as pictures. */
const [begin, end] = ["\u0001", "\u0002"];
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const openLink = /\u0001([^\u0002]*)\u0002/g;

/** Links that stay open in the HTML until the site is known that they lead to. */
export function openLinks(site: Pick<LinkRenderer, "urlOf">): LinkRenderer {
  return { link: (link) => begin + JSON.stringify(link) + end, urlOf: (path) => site.urlOf(path) };
}

/** HTML with its open links rendered, in their order. */
export function closeLinks(html: string, links: LinkRenderer): string {
  return html.replace(openLink, (_, open: string) => links.link(JSON.parse(open) as SiteLink));
}
