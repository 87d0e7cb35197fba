import type { Article, BodyNode, Field, PlatformVersions, Product } from "../model/article.ts";
import { problemAt, type Problem } from "../model/diagnostic.ts";
import { parseBody } from "./body.ts";
import { parseArchiveDate } from "./date.ts";
import type { Envelope } from "./envelope.ts";
import { parseQueryWords, parseTrailer, splitTokens, valueOf } from "./trailer.ts";
import { parsePositionalVersions, parseVersions } from "./versions.ts";

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

/** The article of an envelope: its fields typed, its body parsed. The trailer's values win over the header's, which are cut at 87 characters. */
export function parseArchiveArticle(envelope: Envelope): { article: Article; problems: Problem[] } {
  const { form, id, title, position, header } = envelope;
  const names = fieldNames[form];
  const field = (name: keyof typeof names): string => valueOf(header, names[name]);
  const children = parseBody(envelope.body);
  const modified = parseArchiveDate(field("date"));
  const trailer = parseTrailer(envelope.trailer);
  const operatingSystems = splitSystems(field("systems"));
  const trailerKeywords = valueOf(envelope.trailer, "Keywords");
  const keywords = trailerKeywords === "" ? field("keywords").replaceAll("|", " ") : trailerKeywords;
  const article: Article = {
    type: "article",
    id,
    title,
    form,
    modified,
    products: productsOf(children, valueOf(header, "CODE"), field("product")),
    versions: versionsOf(trailer?.fields ?? [], field("versions"), operatingSystems, field("product")),
    operatingSystems,
    keywords: [...new Set(splitTokens(keywords))],
    queryWords: parseQueryWords(envelope.queryWords),
    issueType: null,
    header,
    trailer,
    children,
    position,
  };
  const problems = [...dateProblems(modified, envelope), ...titleProblems(envelope)];
  return { article, problems };
}

function splitSystems(value: string): string[] {
  return value
    .split("|")
    .map((system) => system.trim())
    .filter((system) => system !== "");
}

function versionsOf(trailer: Field[], header: string, systems: readonly string[], product: string): PlatformVersions[] {
  if (product === noProduct) return parsePositionalVersions(header, systems);
  return parseVersions(valueOf(trailer, "Version") || header);
}

const noProduct = "See article";

/** Product of the header with its support code; `See article` (1988 to 1991) names none. */
function productsOf(children: readonly BodyNode[], code: string, name: string): Product[] {
  const own = name === "" || name === noProduct ? [] : [{ code: code === "" ? null : code, name }];
  const applied = children
    .flatMap((node) => (node.type === "appliesTo" ? node.children : []))
    .flatMap((item) => (item.type === "appliesToItem" ? [{ code: null, name: item.product }] : []));
  const names = new Set(own.map((product) => product.name));
  return [
    ...own,
    ...applied.filter((product) => product.name !== "" && !names.has(product.name) && names.add(product.name)),
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
