/** Builders of articles in the three forms. Every word in them is ours; only the format is the archive's. */

export const headerRuler = "=".repeat(70);
export const endRuler = "=".repeat(77);
export const boxRuler = "-".repeat(79);
export const boxLabel = "The information in this article applies to:";

const legalNotice = ["These pages are an example and promise nothing.", "", "Copyright Example Press 2026."];

export interface TextParts {
  id?: string;
  date?: string;
  code?: string;
  title?: string;
  product?: string;
  versions?: string;
  systems?: string;
  keywords?: string;
  body?: readonly string[];
  /** Text after "Additional query words:"; null for no such line. */
  queryWords?: string | null;
  /** Lines of the trailer; null for no trailer. */
  trailer?: readonly string[] | null;
  /** Lines after the article. */
  notice?: readonly string[];
}

/** An article in the archive's text form: CRLF, header, body, query words, trailer, legal notice. */
export function textArticle(parts: TextParts = {}): string {
  const { id = "Q900001", date = "14-JAN-2001", code = "sample", title = "The printer prints nothing" } = parts;
  const { product = "Sample Products", versions = "", systems = "", keywords = "", body = ["It works."] } = parts;
  const { queryWords = "", trailer = ["Keywords          : "], notice = legalNotice } = parts;
  const lines = [
    `DOCUMENT:${id}  ${date}  [${code}]`,
    `TITLE   :${title}`,
    `PRODUCT :${product}`,
    `PROD/VER:${versions}`,
    `OPER/SYS:${systems}`,
    `KEYWORDS:${keywords}`,
    "",
    headerRuler,
    ...body,
    "",
    ...(queryWords === null ? [] : [`Additional query words: ${queryWords}`, ""]),
    ...(trailer === null ? [] : [headerRuler, ...trailer, ""]),
    endRuler,
    "",
    ...notice,
  ];
  return `${lines.join("\r\n")}\r\n`;
}

export interface ArchiveMarkdownParts {
  id?: string;
  title?: string;
  product?: string;
  versions?: string;
  systems?: string;
  keywords?: string;
  date?: string;
  body?: readonly string[];
}

/** An article in the archive's Markdown form: front matter, then text in `{% raw %}`, each line after a tab. */
export function archiveMarkdown(parts: ArchiveMarkdownParts = {}): string {
  const { id = "Q900001", title = "The printer prints nothing", product = "Sample Products" } = parts;
  const { versions = "", systems = "", keywords = "", date = "14-JAN-2001", body = ["It works."] } = parts;
  const header = [
    `Article: ${id}`,
    `Product(s): ${product}`,
    `Version(s): ${versions}`,
    `Operating System(s): ${systems}`,
    `Keyword(s): ${keywords}`,
    `Last Modified: ${date}`,
  ];
  const folder = String(Math.floor(Number(id.slice(1)) / 1000)).padStart(3, "0");
  const lines = [
    "---",
    "layout: page",
    `title: "${id}: ${title}"`,
    `permalink: /kb/${folder}/${id}/`,
    "---",
    "",
    `## ${id}: ${title}`,
    "",
    "{% raw %}",
    "",
    ...[...header, "", ...body].map((line) => `\t${line}`),
    "  ",
    "{% endraw %}",
  ];
  return `${lines.join("\n")}\n`;
}

/** An article as it is written today: lines of front matter, and Markdown. */
export function markdownArticle(parts: { frontMatter?: readonly string[]; body?: readonly string[] } = {}): string {
  const { frontMatter = ["id: Q900001", "title: The printer prints nothing"], body = ["It works."] } = parts;
  return `${["---", ...frontMatter, "---", "", ...body].join("\n")}\n`;
}

/** The lines of an applies-to box: items with rulers and label. */
export function appliesToBox(...items: readonly string[]): string[] {
  return [boxRuler, boxLabel, "", ...items, boxRuler, ""];
}
