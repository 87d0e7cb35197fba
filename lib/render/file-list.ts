import type { ListedArticle } from "./article-list.ts";
import { escapeAttribute, escapeText } from "./escape.ts";

/** A file's name in a list: with a page of its own, or with the few articles that name it. */
export interface ListedFile {
  name: string;
  count: number;
  href: string | null;
  articles: readonly ListedArticle[];
}

/** Names of files with the number of their articles, in columns. */
export function renderFileList(files: readonly ListedFile[]): string {
  return `<ul class="counts grid">\n${files.map((file) => `<li>${renderFile(file)}</li>`).join("\n")}\n</ul>`;
}

function renderFile({ name, count, href, articles }: ListedFile): string {
  const text = escapeText(name);
  if (href !== null)
    return `<a href="${escapeAttribute(href)}">${text}</a> <span>${count.toLocaleString("en-US")}</span>`;
  const links = articles.map((article) => `<a href="${escapeAttribute(article.href)}">${article.id}</a>`);
  return `${text} <span>${links.join(" ")}</span>`;
}

/** A version of a file and the article that prints it. */
export interface ListedVersion {
  version: string;
  article: ListedArticle;
}

/** A table of versions, each with its article. */
export function renderVersions(versions: readonly ListedVersion[]): string {
  const rows = versions.map(
    ({ version, article: { id, href, title } }) =>
      `<tr><td>${escapeText(version)}</td><td><a href="${escapeAttribute(href)}">${id}</a> ${escapeText(title)}</td></tr>`,
  );
  return `<table>\n<thead><tr><th scope="col">Version</th><th scope="col">Article</th></tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}
