import type { ArticleSummary } from "../../lib/archive/article-summary.ts";
import type {
  AppliesTo,
  AppliesToItem,
  Article,
  Block,
  Heading,
  Inline,
  LegacyHeader,
  List,
  ListItem,
  Numbering,
  Paragraph,
  Preformatted,
  Section,
  Subsection,
  Table,
  TableRow,
  Trailer,
} from "../../lib/model/article.ts";
import { slugOf } from "../../lib/model/slug.ts";
import type { Position } from "../../lib/model/position.ts";
import type { Taxonomy } from "../../lib/site/taxonomy.ts";
import type { LinkContext } from "../../lib/render/link-context.ts";
import { answeredLinks, type LinkRenderer } from "../../lib/render/site-link.ts";

/** Builders of tree nodes for tests that do not parse. */

export const somewhere: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/**
 * Links of a site below `/base/` that has only the article Q900002, whose title is cut at 64 characters, the code
 * LNK2001, and the file Lid.dll.
 */
export const links: LinkContext = {
  hrefOf: (id) => (id === "Q900002" ? "/base/kb/900/Q900002/" : null),
  titleOf: (id) => (id === "Q900002" ? "How to Open the Tray of a Printer When the Lever That Opens It Is" : null),
  codeHrefOf: (printed) => (printed === "LNK2001" ? "/base/code/lnk2001/" : null),
  fileHrefOf: (name) => (name === "Lid.dll" ? "/base/file/lid.dll/" : null),
  productHrefOf: (product) => (/^Sample Tools(?: \d+)?$/.test(product) ? `/base/product/${slugOf(product)}/` : null),
  urlOf: (path) => `/base${path}`,
};

/** The same links in the form that renderers of bodies take. */
export const siteLinks: LinkRenderer = answeredLinks(links);

export function articleWith(parts: Partial<Article> = {}): Article {
  return {
    type: "article",
    id: "Q900001",
    title: "The printer prints nothing",
    form: "text",
    modified: null,
    products: [],
    versions: [],
    operatingSystems: [],
    keywords: [],
    queryWords: [],
    queryWordsPosition: null,
    legalNotice: null,
    legalNoticePosition: null,
    issueType: null,
    header: [],
    trailer: null,
    programmersLibrary: null,
    children: [],
    position: somewhere,
    ...parts,
  };
}

export function summaryWith(parts: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: "Q900001",
    title: "The printer prints nothing",
    form: "text",
    path: "content/Q900001.TXT",
    sourceHash: "hash",
    sourceName: "Q900001.TXT",
    position: { line: 1, column: 1 },
    modified: null,
    product: null,
    librarySource: null,
    support: null,
    families: [],
    productVersions: [],
    description: "",
    citations: [],
    addresses: [],
    keywords: [],
    issueType: null,
    isTypeInferred: false,
    platforms: [],
    isPlatformInferred: false,
    titlePrefix: null,
    codes: [],
    files: [],
    legalWording: null,
    ...parts,
  };
}

export function taxonomyWith(parts: Partial<Taxonomy> = {}): Taxonomy {
  return {
    supportCodes: [],
    boilerplate: [],
    issueTypes: [],
    familyOf: String,
    libraryFamilyOf: () => null,
    platformOf: () => null,
    keywordNames: new Map(),
    titlePrefixes: new Map(),
    otherArchives: [],
    ...parts,
  };
}

export function text(value: string): Inline {
  return { type: "text", value, position: somewhere };
}

export function reference(target: `Q${string}`, value: string = target): Inline {
  return { type: "reference", target, value, position: somewhere };
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: "paragraph", children, position: somewhere };
}

export function preformatted(...children: Inline[]): Preformatted {
  return { type: "preformatted", children, position: somewhere };
}

export function section(title: string, ...children: Section["children"]): Section {
  return { type: "section", sectionType: "other", title, heading: heading(title), children, position: somewhere };
}

export function subsection(title: string, ...children: Subsection["children"]): Subsection {
  return { type: "subsection", sectionType: "other", title, heading: heading(title), children, position: somewhere };
}

function heading(title: string): Heading {
  return { type: "heading", children: [text(title)], ruler: "=".repeat(title.length), position: somewhere };
}

/** A list whose items have these numbers; a bulleted list where `numbering` is null. */
export function list(numbering: Numbering | null, ...items: readonly [value: number | null, ...Block[]][]): List {
  const children = items.map(([value, ...blocks]): ListItem => ({
    type: "listItem",
    marker: value === null ? "-" : `${String(value)}.`,
    value,
    children: blocks,
    position: somewhere,
  }));
  return { type: "list", numbering, children, position: somewhere };
}

/** A table of one ruler below the head, if it has one. */
export function table(columns: Table["columns"], head: readonly string[] | null, ...rows: readonly string[][]): Table {
  const row = (cells: readonly string[], isHeader: boolean): TableRow => ({
    type: "tableRow",
    isHeader,
    border: "",
    children: cells.map((cell) => ({
      type: "tableCell",
      children: cell === "" ? [] : [text(cell)],
      position: somewhere,
    })),
    position: somewhere,
  });
  const ruler = { type: "rule" as const, value: "-----", position: somewhere };
  return {
    type: "table",
    tableType: "ruled",
    columns,
    children: [...(head === null ? [] : [row(head, true), ruler]), ...rows.map((cells) => row(cells, false))],
    position: somewhere,
  };
}

export function appliesToItem(itemText: string, ...children: AppliesToItem[]): AppliesToItem {
  return {
    type: "appliesToItem",
    marker: "-",
    text: itemText,
    role: "product",
    product: itemText,
    versions: [],
    edition: null,
    relation: null,
    children,
    position: somewhere,
  };
}

export function appliesTo(label: string, ...children: AppliesTo["children"]): AppliesTo {
  return { type: "appliesTo", rulers: ["-----", "-----"], label, children, position: somewhere };
}

export function legacyHeader(...lines: string[]): LegacyHeader {
  return { type: "legacyHeader", lines, versions: [], operatingSystems: [], keywords: [], position: somewhere };
}

export function trailerWith(parts: Partial<Trailer>): Trailer {
  return {
    fields: [],
    technology: [],
    issueTypes: [],
    solutionTypes: [],
    hardware: [],
    components: [],
    platforms: [],
    ...parts,
  };
}
