import type { FileEntry, FileVersion } from "../../archive/files/file-index.ts";
import { groupBy } from "../../archive/group-by.ts";
import type { ArticleId } from "../../model/article-id.ts";
import { renderArticleList } from "../../render/article-list.ts";
import { renderCounts } from "../../render/counts-html.ts";
import { renderFileList, renderVersions } from "../../render/file-list.ts";
import { formatCount } from "../../render/format-count.ts";
import { hasFilePage } from "../links/has-file-page.ts";
import { fileLetterPath, filePath, filesPath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import type { PageRecord } from "../pages/page-record.ts";
import { fromHome } from "../pages/trails.ts";
import { listedArticle, listedArticles } from "./listed-articles.ts";
import { pagedList } from "./paged-list.ts";

/** `/file/`, the lists of names by their first letter, and the pages of files; none where no article names a file. */
export function filePages(site: Site): PageRecord[] {
  const entries = [...site.files.values()];
  if (entries.length === 0) return [];
  const letters = [...groupBy(entries, ({ name }) => letterOf(name))].sort(([a], [b]) => compareLetters(a, b));
  const lists = letters.map(([letter, ofLetter]) => pagesOfLetter(site, letter, ofLetter));
  const pages = entries.filter(hasFilePage).map((entry) => pagesOfFile(site, entry));
  return [filesPage(site, letters), ...lists.flat(), ...pages.flat()];
}

const otherSigns = "other";

/** `0-9` stands for all digits, `other` for all signs (`_mssetup.exe`); no name of a file is either. */
function letterOf(name: string): string {
  const first = name.charAt(0);
  if (/\d/.test(first)) return "0-9";
  return /[a-z]/.test(first) ? first : otherSigns;
}

function compareLetters(a: string, b: string): number {
  if (a === otherSigns || b === otherSigns) return a === otherSigns ? 1 : -1;
  return a < b ? -1 : 1;
}

function nameOfLetter(letter: string): string {
  return letter === otherSigns ? "Other signs" : letter.toUpperCase();
}

const fromFiles = [{ name: "Files", path: filesPath }];

function filesPage(site: Site, letters: readonly [string, readonly FileEntry[]][]): PageRecord {
  const counts = letters.map(([letter, entries]) => ({
    name: nameOfLetter(letter),
    count: entries.length,
    href: site.links.urlOf(fileLetterPath(letter)),
  }));
  return {
    permalink: filesPath,
    title: "Files",
    description: "Programs and system files that articles name, by their first letter.",
    trail: fromHome,
    renderContent: () =>
      `<p>${formatCount(site.files.size, "name")} of programs and system files.</p>\n${renderCounts(counts)}`,
  };
}

function pagesOfLetter(site: Site, letter: string, entries: readonly FileEntry[]): PageRecord[] {
  const title = `Files: ${nameOfLetter(letter)}`;
  return pagedList({
    title,
    description: "Programs and system files, with the number of articles that name them.",
    trail: fromFiles,
    entries,
    pathOf: (page) => fileLetterPath(letter, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown) => {
      const files = shown.map((entry) => ({
        name: entry.name,
        count: entry.bearers.length,
        href: hasFilePage(entry) ? site.links.urlOf(filePath(entry.name)) : null,
        articles: hasFilePage(entry) ? [] : listedArticles(site, entry.bearers),
      }));
      return `<p>${formatCount(entries.length, "name")}</p>\n${renderFileList(files)}`;
    },
  });
}

/** The versions of a file and then its articles, on as many pages as both need. */
function pagesOfFile(site: Site, { name, bearers, versions }: FileEntry): PageRecord[] {
  const letter = letterOf(name);
  const count = formatCount(bearers.length, "article");
  return pagedList<FileVersion | ArticleId>({
    title: name,
    description: `${count} that name ${name}${versions.length === 0 ? "" : ", and its versions in lists of files"}.`,
    trail: [...fromFiles, { name: nameOfLetter(letter), path: fileLetterPath(letter) }],
    entries: [...versions, ...bearers],
    pathOf: (page) => filePath(name, page),
    urlOf: (path) => site.links.urlOf(path),
    render: (shown) => {
      const articles = shown.filter((entry) => typeof entry === "string");
      const listed = shown
        .filter((entry) => typeof entry !== "string")
        .map(({ version, id }) => ({ version, article: listedArticle(site, id) }));
      const parts = [`<p>${count}</p>`];
      if (listed.length > 0) parts.push("<h2>Versions in lists of files</h2>", renderVersions(listed));
      if (articles.length > 0) parts.push("<h2>Articles</h2>", renderArticleList(listedArticles(site, articles)));
      return parts.join("\n");
    },
  });
}
