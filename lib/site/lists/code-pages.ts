import type { CodeEntry } from "../../archive/codes/code-index.ts";
import type { ErrorCodeKind } from "../../archive/codes/error-code.ts";
import { groupBy } from "../../archive/group-by.ts";
import { renderCounts, renderCountsSection, type Count } from "../../render/counts-html.ts";
import { escapeAttribute } from "../../render/escape.ts";
import { formatCount } from "../../render/format-count.ts";
import { renderQuotingList } from "../../render/quoting-list.ts";
import { codeKindPath, codePath, codesPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromHome } from "../pages/trails.ts";
import { codeKindNames, codeKindTitle } from "./code-kinds.ts";
import { listedArticle } from "./listed-articles.ts";
import { pagedList } from "./paged-list.ts";

/** `/code/`, a list for each kind of error codes, and a page for each code; none where no article bears one. */
export function codePages(site: Site): PageRecord[] {
  const entries = [...site.codes.values()];
  if (entries.length === 0) return [];
  const kinds = groupBy(entries, ({ kind }) => kind);
  const lists = Array.from(kinds, ([kind, ofKind]) => pagesOfKind(site, kind, ofKind));
  return [codesPage(site, kinds), ...lists.flat(), ...entries.flatMap((entry) => pagesOfCode(site, entry))];
}

const fromCodes = [{ name: "Error codes", path: codesPath }];

const mostOfKind = 24;

/** The index shows of each kind the codes that most articles bear, in the order of the codes. */
function codesPage(site: Site, kinds: ReadonlyMap<ErrorCodeKind, readonly CodeEntry[]>): PageRecord {
  return {
    permalink: codesPath,
    title: "Error codes",
    description: "The error codes that articles name, by kind, with the number of their articles.",
    trail: fromHome,
    renderContent: () => {
      const sections = Array.from(kinds, ([kind, entries]) => {
        const heading = {
          name: codeKindTitle(kind),
          count: entries.length,
          href: site.links.urlOf(codeKindPath(kind)),
        };
        return renderCountsSection(heading, codeKindNames[kind], countsOf(site, mostBorne(entries)));
      });
      return `<p>${formatCount(site.codes.size, "code")}, of each kind those that most articles name.</p>\n${sections.join("\n")}`;
    },
  };
}

function mostBorne(entries: readonly CodeEntry[]): CodeEntry[] {
  const most = [...entries].sort((a, b) => b.bearers.length - a.bearers.length).slice(0, mostOfKind);
  const shown = new Set(most);
  return entries.filter((entry) => shown.has(entry));
}

function countsOf({ links }: Site, entries: readonly CodeEntry[]): Count[] {
  return entries.map(({ slug, label, bearers }) => ({
    name: label,
    count: bearers.length,
    href: links.urlOf(codePath(slug)),
  }));
}

function pagesOfKind(site: Site, kind: ErrorCodeKind, entries: readonly CodeEntry[]): PageRecord[] {
  const title = codeKindTitle(kind);
  return pagedList({
    title,
    description: `${title} that articles name, with the number of their articles.`,
    trail: fromCodes,
    entries,
    pathOf: (page) => codeKindPath(kind, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown) => `<p>${formatCount(entries.length, "code")}</p>\n${renderCounts(countsOf(site, shown))}`,
  });
}

function pagesOfCode(site: Site, entry: CodeEntry): PageRecord[] {
  const { kind, slug, label, bearers } = entry;
  const count = formatCount(bearers.length, "article");
  return pagedList({
    title: label,
    description: `${count} that ${bearers.length === 1 ? "names" : "name"} ${label}.`,
    trail: [...fromCodes, { name: codeKindTitle(kind), path: codeKindPath(kind) }],
    entries: bearers,
    pathOf: (page) => codePath(slug, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown) => {
      const listed = shown.map(({ id, sentence }) => ({ ...listedArticle(site, id), quote: sentence }));
      const facts = [count, linkTo(site, codeKindPath(kind), codeKindTitle(kind)), ...sameDigits(site, entry)];
      return `<p>${facts.join(" · ")}</p>\n${renderQuotingList(listed)}`;
    },
  });
}

/** A number is a STOP code where STOP stands before it; where the same number stands alone it has another page. */
function sameDigits(site: Site, { kind, slug }: CodeEntry): string[] {
  const other = site.codes.get(kind === "stop" ? slug.replace(/^stop-/, "") : `stop-${slug}`);
  if (other === undefined) return [];
  const count = formatCount(other.bearers.length, "article");
  return [`${linkTo(site, codePath(other.slug), `See also ${other.label}`)} (${count})`];
}

function linkTo({ links }: Site, path: string, text: string): string {
  return `<a href="${escapeAttribute(links.urlOf(path))}">${text}</a>`;
}
