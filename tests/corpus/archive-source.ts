import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { decodeHTML } from "entities";

/** One article of the archive as a careful reader splits its file, without the parser that is tested. */
export interface ArchiveSource {
  id: string;
  path: string;
  title: string;
  /** Values of the header's fields. */
  header: string[];
  /** Everything between the header's ruler and the query words. */
  body: string[];
}

/** Paths of all articles of a checkout of the archive: each text file, and Markdown where there is no text. */
export function archivePaths(root: string): string[] {
  const texts = filesBelow(join(root, "txt"), ".TXT");
  const ids = new Set(texts.map((path) => path.slice(-"Q123456.TXT".length).replace(/^.*?Q/, "Q").replace(".TXT", "")));
  const markdown = filesBelow(join(root, "kb"), "README.md");
  return [...texts, ...markdown.filter((path) => !ids.has(path.split("/").at(-2) ?? ""))];
}

function filesBelow(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

export function readArchiveSource(path: string): ArchiveSource {
  return path.endsWith(".TXT") ? readText(path) : readMarkdown(path);
}

function readText(path: string): ArchiveSource {
  const lines = iconv.decode(readFileSync(path), "windows-1252").split("\r\n");
  const [first = "", title = "", ...rest] = lines;
  const fields = rest.slice(0, 4).map((line) => line.slice(9));
  const afterHeader = rest.slice(5);
  const end = afterHeader.lastIndexOf("=".repeat(77));
  const body = withoutTrailer(afterHeader.slice(afterHeader[0]?.startsWith("=====") === true ? 1 : 0, end));
  const id = /^DOCUMENT:(Q\d+)/.exec(first)?.[1] ?? "";
  const date = /\d\d-[A-Z]{3}-\d{4}/.exec(first)?.[0] ?? "";
  return { id, path, title: title.slice(9), header: [date, ...fields], body };
}

function readMarkdown(path: string): ArchiveSource {
  const text = readFileSync(path, "utf8");
  const lines = text.slice(text.indexOf("\tArticle:"), text.lastIndexOf("{% endraw %}")).split("\n");
  const header = lines.slice(1, 6).map((line) => line.slice(line.indexOf(": ") + 2));
  const heading = /^## (Q\d+): (.*)$/m.exec(text);
  const body = withoutTrailer(lines.slice(6).map((line) => line.replace(/^\t/, "")));
  return { id: heading?.[1] ?? "", path, title: decodeHTML(heading?.[2] ?? ""), header, body };
}

function withoutTrailer(lines: string[]): string[] {
  const ruler = lines.lastIndexOf("=".repeat(70));
  const rest = ruler < 0 ? lines : lines.slice(0, ruler);
  const words = rest.findLastIndex((line) => line.startsWith("Additional query words:"));
  return words < 0 ? rest : rest.slice(0, words);
}
