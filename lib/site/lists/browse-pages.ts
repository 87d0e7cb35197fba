import { renderArticleList } from "../../render/article-list.ts";
import { renderCountedLinks } from "../../render/browse-html.ts";
import { escapeText } from "../../render/escape.ts";
import { formatCount } from "../../render/format-count.ts";
import { browseGroupPath, browsePath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromHome } from "../pages/trails.ts";
import { labelOf, type BrowseGroup, type BrowseKind } from "./browse-kinds.ts";
import { renderCrossings } from "./crossing-pages.ts";
import { articlesWithNotes } from "./listed-articles.ts";
import { pagedList } from "./paged-list.ts";

/** For each way to browse the list of its groups, the list of each group's articles. */
export function browsePages(site: Site): PageRecord[] {
  return site.browse.flatMap((kind) => [
    ...indexPages(site, kind),
    ...kind.groups.flatMap((group) => groupPages(site, kind, group)),
  ]);
}

function indexPages({ links }: Site, { name, title, groups }: BrowseKind): PageRecord[] {
  return pagedList({
    title,
    description: `${title} of the articles, with how many each has.`,
    trail: fromHome,
    entries: groups,
    pathOf: (page) => browsePath(name, page),
    urlOf: (path) => links.urlOf(path),
    render: (shown) =>
      renderCountedLinks(
        shown.map((group) => ({
          code: group.meaning === "" || name === "type" ? "" : group.name,
          name: labelOf(group),
          count: group.ids.length,
          href: links.urlOf(browseGroupPath(name, group.slug)),
        })),
      ),
  });
}

/** What names are that products, files or error codes have as well. */
const nouns: Partial<Record<BrowseKind["name"], string>> = {
  keyword: "keyword",
  platform: "platform",
  prefix: "title prefix",
};

function titleOf(kind: BrowseKind["name"], { name, meaning }: BrowseGroup): string {
  if (meaning !== "") return kind === "type" ? meaning : `${name}: ${meaning}`;
  if (kind === "year") return `Last modified in ${name}`;
  const noun = nouns[kind];
  return noun === undefined ? name : `${name} (${noun})`;
}

function groupPages(site: Site, { name, title: kindTitle, inferred }: BrowseKind, group: BrowseGroup): PageRecord[] {
  const { slug, ids } = group;
  const title = titleOf(name, group);
  const crossings = name === "product" ? (site.crossings.get(slug) ?? []) : [];
  const count = formatCount(ids.length, "article");
  return pagedList({
    title,
    description: `${count}: ${title}.`,
    trail: [{ name: kindTitle, path: browsePath(name) }],
    entries: ids,
    pathOf: (page) => browseGroupPath(name, slug, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown, page) =>
      [
        `<p>${escapeText(count)}</p>`,
        ...(page === 1 && crossings.length > 0 ? [renderCrossings(site, crossings), "<h2>All articles</h2>"] : []),
        renderArticleList(articlesWithNotes(site, shown, inferred)),
      ].join("\n"),
  });
}
