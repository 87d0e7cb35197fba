import { escapeAttribute } from "./escape.ts";
import { structuredData } from "./structured-data.ts";

/** A page above another one. */
export interface Crumb {
  name: string;
  /** Path inside the site: `/id/winnt/`. */
  path: string;
}

/** What is told to search engines and to who shares a page. */
export interface DescribedPage {
  /** Path inside the site. */
  permalink: string;
  /** The home page has none: it is called like the site. */
  title?: string | undefined;
  description?: string | undefined;
  /** The pages above it, outermost first. */
  trail?: readonly Crumb[];
  /** The article that it is the page of. */
  article?: { id: string; title: string; modified: string | null };
}

/** The site as its pages describe it. */
export interface DescribedSite {
  title: string;
  description: string;
  /** Address without the path; empty where it is not known, which leaves out all that needs it. */
  url: string;
  /** Path prefix; begins and ends with a slash. */
  base: string;
}

/** The page that servers give for addresses without one. */
export const notFoundPath = "/404.html";

/** Elements for a page's head: description, canonical address, Open Graph, and of an article its data by schema.org. */
export function renderMetadata(page: DescribedPage, site: DescribedSite): string {
  const { title = "", description = "", article } = page;
  // The one that says that there is no page stands at every address.
  const address = site.url === "" || page.permalink === notFoundPath ? null : absoluteAddress(site, page.permalink);
  const about = description || (article === undefined ? site.description : title);
  const lines = [
    `<meta name="description" property="og:description" content="${escapeAttribute(about)}">`,
    openGraph("title", title || site.title),
    openGraph("type", article === undefined ? "website" : "article"),
  ];
  if (address !== null)
    lines.push(`<link rel="canonical" href="${escapeAttribute(address)}">`, openGraph("url", address));
  if (page.permalink === notFoundPath) lines.push('<meta name="robots" content="noindex">');
  if (article !== undefined)
    lines.push(
      `<script type="application/ld+json">${structuredData({ ...article, trail: site.url === "" ? null : trailOf(page, site) })}</script>`,
    );
  return lines.join("\n");
}

function openGraph(property: string, value: string): string {
  return `<meta property="og:${property}" content="${escapeAttribute(value)}">`;
}

function trailOf({ trail = [] }: DescribedPage, site: DescribedSite): { name: string; address: string }[] {
  return trail.map(({ name, path }) => ({ name, address: absoluteAddress(site, path) }));
}

/** Address of a page of the site for who is not on it: `https://example.org/repo/kb/243/Q243353/`. */
export function absoluteAddress({ url, base }: Pick<DescribedSite, "url" | "base">, path: string): string {
  return url + base + path.slice(1);
}
