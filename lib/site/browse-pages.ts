import { renderArticleList } from "../render/article-list.ts";
import { formatCount, renderPager, renderCountedLinks } from "../render/browse-html.ts";
import { escapeHtml } from "../render/escape.ts";
import type { BrowseGroup, BrowseKind } from "./browse-kinds.ts";
import { listedArticles } from "./listed-articles.ts";
import type { Site } from "./load-site.ts";
import type { PageRecord } from "./page-record.ts";
import { browseGroupPath, browsePath } from "./site-urls.ts";

const entriesPerPage = 200;

/** For each way to browse the list of its groups, and the list of each group's articles. */
export function browsePages(site: Site): PageRecord[] {
  return site.browse.flatMap((kind) => [
    ...indexPages(site, kind),
    ...kind.groups.flatMap((group) => groupPages(site, kind, group)),
  ]);
}

function indexPages(site: Site, { name, title, groups }: BrowseKind): PageRecord[] {
  return pagesOf(groups, title, `${title} of the articles, with their numbers.`, (page) => browsePath(name, page), {
    render: (shown) =>
      renderCountedLinks(
        shown.map(({ slug, name: own, meaning, ids }) => ({
          code: meaning === "" ? "" : own,
          name: meaning === "" ? own : meaning,
          count: ids.length,
          href: site.links.urlOf(browseGroupPath(name, slug)),
        })),
      ),
    urlOf: (path) => site.links.urlOf(path),
  });
}

function groupPages(
  site: Site,
  { name, inferred }: BrowseKind,
  { slug, name: own, meaning, ids }: BrowseGroup,
): PageRecord[] {
  const title = meaning === "" ? own : name === "type" ? meaning : `${own}: ${meaning}`;
  const count = formatCount(ids.length, "article");
  return pagesOf(ids, title, `${count}: ${title}.`, (page) => browseGroupPath(name, slug, page), {
    render: (shown) => {
      const listed = listedArticles(site, shown).map((entry) =>
        inferred.has(entry.id) ? { ...entry, note: "type inferred" } : entry,
      );
      return `<p>${escapeHtml(count)}</p>\n${renderArticleList(listed)}`;
    },
    urlOf: (path) => site.links.urlOf(path),
  });
}

interface ListPage<Entry> {
  render: (shown: readonly Entry[]) => string;
  urlOf: (path: string) => string;
}

/** The pages of a list, 200 entries each; one page at least. */
function pagesOf<Entry>(
  entries: readonly Entry[],
  title: string,
  description: string,
  pathOf: (page: number) => string,
  { render, urlOf }: ListPage<Entry>,
): PageRecord[] {
  const pageCount = Math.max(1, Math.ceil(entries.length / entriesPerPage));
  return Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return {
      permalink: pathOf(page),
      title: page === 1 ? title : `${title}, page ${String(page)}`,
      description,
      renderContent: () =>
        render(entries.slice(index * entriesPerPage, page * entriesPerPage)) +
        renderPager(page, pageCount, (other) => urlOf(pathOf(other))),
    };
  });
}
