import { readFileSync } from "node:fs";
import { decodeHTML } from "entities";

/** A line of a source file's body. */
export interface SourceLine {
  /** Number of the line in the file, from 1. */
  number: number;
  /** Characters of the file before the line's text. */
  offset: number;
  text: string;
}

/** One article of the archive as a careful reader splits its file, without the parser that is tested. */
export interface ArchiveSource {
  id: string;
  path: string;
  bytes: Buffer;
  /** The whole file. */
  text: string;
  title: string;
  /** Values of the header's fields as printed. */
  header: Record<"date" | "product" | "versions" | "systems" | "keywords", string>;
  /** Everything between the header's ruler and the query words. */
  body: SourceLine[];
  /** Values of the trailer by name; empty where there is none. */
  trailer: Map<string, string>;
}

export function readArchiveSource(path: string): ArchiveSource {
  const bytes = readFileSync(path);
  return path.endsWith(".TXT") ? readText(path, bytes) : readMarkdown(path, bytes);
}

function readText(path: string, bytes: Buffer): ArchiveSource {
  const text = decodeWindows1252(bytes);
  const lines = linesOf(text, "\r\n");
  const printed = (nth: number, label: string): string => {
    const line = lines[nth]?.text ?? "";
    if (!line.startsWith(label)) throw new Error(`${path}: expected ${label} in line ${String(nth + 1)}`);
    return line.slice(label.length);
  };
  const [, id = "", date = ""] = /^(Q\d+) {2}(\d\d-[A-Z]{3}-\d{4}) {2}\[\w+\]$/.exec(printed(0, "DOCUMENT:")) ?? [];
  const header = {
    date,
    product: printed(2, "PRODUCT :"),
    versions: printed(3, "PROD/VER:"),
    systems: printed(4, "OPER/SYS:"),
    keywords: printed(5, "KEYWORDS:"),
  };
  const start = lines[7]?.text === "=".repeat(70) ? 8 : 7;
  const end = lines.findLastIndex((line) => line.text === "=".repeat(77));
  return { id, path, bytes, text, title: printed(1, "TITLE   :"), header, ...splitEnd(lines.slice(start, end)) };
}

function readMarkdown(path: string, bytes: Buffer): ArchiveSource {
  const text = bytes.toString("utf8");
  const lines = linesOf(text, "\n");
  const start = lines.findIndex((line) => line.text.startsWith("\tArticle: "));
  const end = lines.findLastIndex((line) => line.text === "{% endraw %}");
  const printed = (nth: number): string => {
    const line = lines[start + nth]?.text ?? "";
    return line.slice(line.indexOf(": ") + 2);
  };
  const header = {
    date: printed(5),
    product: printed(1),
    versions: printed(2),
    systems: printed(3),
    keywords: printed(4),
  };
  const heading = lines.find((line) => line.text.startsWith("## "))?.text ?? "";
  const [, id = "", title = ""] = /^## (Q\d+): (.*)$/.exec(heading) ?? [];
  const content = lines.slice(start + 6, end).map((line) => (line.text.startsWith("\t") ? withoutTab(line) : line));
  return { id, path, bytes, text, title: decodeHTML(title), header, ...splitEnd(content) };
}

function linesOf(text: string, lineEnd: string): SourceLine[] {
  let offset = 0;
  return text.split(lineEnd).map((line, index) => {
    const start = offset;
    offset += line.length + lineEnd.length;
    return { number: index + 1, offset: start, text: line };
  });
}

function withoutTab({ number, offset, text }: SourceLine): SourceLine {
  return { number, offset: offset + 1, text: text.slice(1) };
}

/** Splits off the trailer, which begins with `Keywords` behind the last ruler, and the query words, a paragraph at the end. */
function splitEnd(lines: SourceLine[]): Pick<ArchiveSource, "body" | "trailer"> {
  const ruler = lines.findLastIndex((line) => line.text === "=".repeat(70));
  const hasTrailer = lines[ruler + 1]?.text.startsWith("Keywords  ") === true;
  const rest = hasTrailer ? lines.slice(0, ruler) : lines;
  const fields = hasTrailer ? lines.slice(ruler + 1).filter((line) => line.text !== "") : [];
  const trailer = new Map(fields.map(({ text }) => [text.slice(0, 18).trim(), text.slice(20).trim()]));
  const words = rest.findLastIndex((line) => line.text.startsWith("Additional query words:"));
  const isLast =
    words >= 0 &&
    !/\n\s*\n\s*\S/.test(
      rest
        .slice(words)
        .map((line) => line.text)
        .join("\n"),
    );
  return { body: isLast ? rest.slice(0, words) : rest, trailer };
}

/** Characters of the bytes 0x80 to 0x9F; the five that mean nothing stay control characters. */
const upperWindows1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (control) => upperWindows1252.charAt(control.charCodeAt(0) - 0x80));
}
