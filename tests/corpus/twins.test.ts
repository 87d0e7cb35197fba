import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pathOf } from "./archive-entries.ts";
import { readArchiveSource, type ArchiveSource } from "./archive-source.ts";
import { describeCorpus, patience, sampledEntries } from "./describe-corpus.ts";
import { firstDifference } from "./first-difference.ts";
import { Measure } from "./measure.ts";
import { parseArticle, type ParsedArticle } from "./parsed-article.ts";

const headers = new Measure("files whose number, date, title and header hold", 1);
const twins = new Measure("twins with equal block trees", 0.996);
const markedTwins = new Measure("twins with byte marks, counted apart, with equal block trees", null);
const languages = new Measure("twins whose listings have the same languages", null);
const titles = new Measure("twins with equal titles", null);

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** `14-JAN-2001` as `2001-01-14`. */
function isoDateOf(printed: string): string {
  const [day = "", month = "", year = ""] = printed.split("-");
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const fieldNames = {
  text: { date: "DATE", product: "PRODUCT", versions: "PROD/VER", systems: "OPER/SYS", keywords: "KEYWORDS" },
  markdown: {
    date: "Last Modified",
    product: "Product(s)",
    versions: "Version(s)",
    systems: "Operating System(s)",
    keywords: "Keyword(s)",
  },
};

function checkHeader({ source, article }: ParsedArticle): void {
  const names = fieldNames[source.path.endsWith(".TXT") ? "text" : "markdown"];
  const stated = new Map(article.header.map(({ name, value }) => [name, value]));
  const [, folder = "", fileId = ""] = /\/(\d+)\/(Q\d+)(?:\.TXT|\/README\.md)$/.exec(source.path) ?? [];
  const faults = [
    ...(article.id === source.id && article.id === fileId ? [] : ["number"]),
    ...(Number(folder) === Math.floor(Number(source.id.slice(1)) / 1000) ? [] : ["folder"]),
    ...(article.modified === isoDateOf(source.header.date) ? [] : ["date"]),
    ...(article.title === source.title && article.title !== "" ? [] : ["title"]),
    ...(Object.keys(names) as (keyof typeof names)[]).filter(
      (field) => stated.get(names[field]) !== source.header[field].trim(),
    ),
  ];
  headers.count(faults.length === 0, `${source.path}: ${faults.join(", ")}`);
}

/** The Markdown of an article with `<A0>` read back as the no-break space that it was in the text. */
function withNoBreakSpaces(markdown: ParsedArticle): ParsedArticle {
  const { source } = markdown;
  if (!source.text.includes("<A0>")) return markdown;
  const text = source.text.replaceAll("<A0>", "\u00A0");
  return parseArticle({ ...source, text, bytes: Buffer.from(text) });
}

/** Whether an article's text has bytes besides no-break spaces that the Markdown holds as marks such as `<F1>`. */
function hasOtherMarks({ bytes }: ArchiveSource): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are among what is marked
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00A1-\u00FF]/.test(bytes.toString("latin1"));
}

const positions = new Set(["position"]);
/** The languages of listings are counted apart. */
const positionsAndLanguages = new Set(["position", "language"]);

function checkTwins(text: ParsedArticle, markdown: ParsedArticle): void {
  const [one, other] = [text.article.children, markdown.article.children];
  const difference = firstDifference(one, other, positionsAndLanguages);
  const measure = hasOtherMarks(text.source) ? markedTwins : twins;
  measure.count(difference === null, `${text.article.id}: ${difference ?? ""}`);
  if (difference === null) languages.count(firstDifference(one, other, positions) === null, text.article.id);
  titles.count(text.article.title === markdown.article.title, text.article.id);
}

describeCorpus("the text and the Markdown of articles of the archive", () => {
  beforeAll(() => {
    for (const entry of sampledEntries()) {
      const parsed = parseArticle(readArchiveSource(pathOf(entry)));
      checkHeader(parsed);
      if (entry.text === null || entry.markdown === null) continue;
      const markdown = parseArticle(readArchiveSource(entry.markdown));
      checkHeader(markdown);
      checkTwins(parsed, withNoBreakSpaces(markdown));
    }
  }, patience);

  afterAll(() => {
    for (const measure of [headers, twins, markedTwins, languages, titles]) measure.print();
  });

  test("have the number, date, title and header that they print", () => {
    expect(headers.shortcomings).toEqual([]);
  });

  test("give the same blocks", () => {
    expect(twins.shortcomings).toEqual([]);
  });
});
