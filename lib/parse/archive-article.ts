import type { AppliesTo, Article, Field, PlatformVersions, Product } from "../model/article.ts";
import { problemAt, type Problem } from "../model/diagnostic.ts";
import { rangeOfLines, type Position } from "../model/position.ts";
import type { Line } from "../text/line.ts";
import { readBodyWords } from "./body-words.ts";
import { parseBody } from "./body.ts";
import { parseArchiveDate } from "./date.ts";
import type { Envelope } from "./envelope.ts";
import { listingLanguageOf } from "./listing-language.ts";
import { productsOfSentence } from "./product-sentence.ts";
import { libraryKeywords, libraryProduct, parseLibraryKeywords, straightenFields } from "./programmers-library.ts";
import { systemNameOf } from "./system-name.ts";
import { tableProblems } from "./table-problems.ts";
import { parseQueryWords, parseTrailer, valueOf, wordsWithoutNoise } from "./trailer.ts";
import { parsePositionalVersions, parseVersions, unreadVersions } from "./versions.ts";

/** Names of the header fields in the two containers. */
const fieldNames = {
  text: { date: "DATE", product: "PRODUCT", versions: "PROD/VER", systems: "OPER/SYS", keywords: "KEYWORDS" },
  "archive-markdown": {
    date: "Last Modified",
    product: "Product(s)",
    versions: "Version(s)",
    systems: "Operating System(s)",
    keywords: "Keyword(s)",
  },
};

/** Texts of the header's fields, each in its place. */
type HeaderValues = Record<keyof (typeof fieldNames)["text"], string>;

/**
 * The article of an envelope: its fields typed, its body parsed. The trailer's values win over the header's, which are
 * cut at 87 characters; the words of an older export's header and tail come behind them.
 */
export function parseArchiveArticle(envelope: Envelope): { article: Article; problems: Problem[] } {
  const { form, id, title, position, header } = envelope;
  const values = headerValues(envelope);
  const isLibrary = values.product === libraryProduct;
  const library = isLibrary ? parseLibraryKeywords(values.keywords) : null;
  const code = library?.source ?? valueOf(header, "CODE");
  const children = parseBody(envelope.body, listingLanguageOf(library?.source ?? values.product));
  const bodyWords = readBodyWords(envelope.body);
  const legacy = children.find((node) => node.type === "legacyHeader");
  const box = children.find((node) => node.type === "appliesTo");
  const modified = parseArchiveDate(values.date);
  const versions = versionsOf(envelope, values);
  const named = [
    ...(isLibrary ? libraryKeywords(values.keywords) : keywordsOf(envelope.trailer, values.keywords)),
    ...(legacy?.keywords ?? []),
    ...bodyWords.keywords,
  ];
  const article: Article = {
    type: "article",
    id,
    title,
    form,
    modified,
    products: isLibrary ? libraryProducts(envelope) : productsOf(box, code, values.product),
    versions,
    operatingSystems: unique([
      ...systemsOf(values.systems),
      ...(legacy?.operatingSystems ?? []),
      ...systemsOfItems(box?.children ?? []),
    ]),
    keywords: unique(named),
    queryWords: unique([...bodyWords.queryWords, ...parseQueryWords(envelope.queryWords)]),
    queryWordsPosition: positionOfLines(envelope.queryWords),
    legalNotice: envelope.legalNotice.length === 0 ? null : envelope.legalNotice.map((line) => line.text).join("\n"),
    legalNoticePosition: positionOfLines(envelope.legalNotice),
    issueType: null,
    header,
    trailer: parseTrailer(envelope.trailer),
    programmersLibrary: library,
    children,
    position,
  };
  return {
    article,
    problems: [
      ...dateProblems(modified, envelope),
      ...titleProblems(envelope),
      ...versionProblems(envelope, versions),
      ...tableProblems(children),
    ],
  };
}

function headerValues({ form, header }: Envelope): HeaderValues {
  const names = fieldNames[form];
  const value = (name: keyof typeof names): string => valueOf(header, names[name]);
  const product = value("product");
  const fields = { versions: value("versions"), systems: value("systems"), keywords: value("keywords") };
  return { date: value("date"), product, ...(product === libraryProduct ? straightenFields(fields) : fields) };
}

function unique(words: string[]): string[] {
  return words.length < 2 ? words : [...new Set(words)];
}

function keywordsOf(trailer: readonly Field[], header: string): string[] {
  return wordsWithoutNoise(valueOf(trailer, "Keywords") || header.replaceAll("|", " "));
}

/** The systems by their names, as printed where they have none; a version in their place (Q33364) is no system. */
function systemsOf(value: string): string[] {
  if (value === "") return [];
  return value
    .split("|")
    .map((system) => systemNameOf(system) ?? system.trim())
    .filter((system) => system !== "" && !/^\d/.test(system));
}

/** The systems that a box names as such (Q259928), by their names; `Windows` by its version, if that names one (Q96535). */
function systemsOfItems(items: AppliesTo["children"]): string[] {
  const systems: string[] = [];
  for (const item of items) {
    if (item.type === "lines") continue;
    if (item.role === "operatingSystem") {
      const name = item.product.replace(/^Microsoft /, "");
      const versions = item.versions.flatMap((version) => systemNameOf(`${name} ${version}`) ?? []);
      for (const system of versions.length > 0 ? versions : [systemNameOf(name)])
        if (system !== null) systems.push(system);
    }
    for (const system of systemsOfItems(item.children)) systems.push(system);
  }
  return systems;
}

/** Where the header states systems, its versions answer them by place (all of 1988 to 1991, Q122337). */
function versionsOf({ trailer }: Envelope, { versions, systems, product }: HeaderValues): PlatformVersions[] {
  const later = valueOf(trailer, "Version");
  if (later !== "") return parseVersions(later);
  const areByPlace = product === libraryProduct || (systems !== "" && !versions.includes(":"));
  return areByPlace ? parsePositionalVersions(versions, systems) : parseVersions(versions);
}

function versionProblems({ form, header, trailer }: Envelope, versions: readonly PlatformVersions[]): Problem[] {
  const field = trailer.find(({ name, value }) => name === "Version" && value !== "");
  const used = field ?? header.find(({ name }) => name === fieldNames[form].versions);
  return used === undefined ? [] : unreadVersions(used.name, used.position.start, versions);
}

function libraryProducts({ body }: Envelope): Product[] {
  return productsOfSentence(body).map((name) => ({ code: null, name }));
}

/** Product of the header with its support code, then the products of the box. */
function productsOf(box: AppliesTo | undefined, code: string, name: string): Product[] {
  const applied: string[] = [];
  for (const item of box?.children ?? []) {
    if (item.type === "appliesToItem" && item.role === "product") applied.push(item.product);
  }
  const others = unique(applied).filter((product) => product !== "" && product !== name);
  return [
    ...(name === "" ? [] : [{ code: code === "" ? null : code, name }]),
    ...others.map((product) => ({ code: null, name: product })),
  ];
}

function dateProblems(modified: string | null, envelope: Envelope): Problem[] {
  const field = envelope.header.find(({ name }) => name === fieldNames[envelope.form].date);
  if (modified !== null || field === undefined) return [];
  const message = `expected a date such as 14-JAN-2001, found "${field.value}"; correct it`;
  return [problemAt(field.position.start, "error", "date", message)];
}

function titleProblems(envelope: Envelope): Problem[] {
  if (envelope.title !== "") return [];
  const message = "expected a title, found none; the article is listed under its number";
  return [problemAt(envelope.position.start, "warning", "title-missing", message)];
}

function positionOfLines(lines: readonly Line[]): Position | null {
  return lines.length === 0 ? null : rangeOfLines(lines);
}
