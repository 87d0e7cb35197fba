import type { ArticleId } from "../model/article-id.ts";
import type { Article, ArticleForm, Block, BodyNode } from "../model/article.ts";
import { plainTextOf } from "../render/plain-text.ts";
import { addressesOf, type WrittenAddress } from "./addresses-of.ts";
import { citationsOf, type Citation } from "./citations-of.ts";
import { codesOf, type CodeMention } from "./codes-of.ts";
import { facetsOf, type Facets, type IssueType } from "./facets-of.ts";
import { filesOf, type FileMention } from "./files-of.ts";
import type { FamilyOf } from "./product-family.ts";
import type { SupportCode } from "./product-codes.ts";
import { packTerms, type PackedTerms } from "./packed-terms.ts";
import { wordingKey } from "./shared-notices.ts";
import { termsOf } from "./terms-of.ts";
import type { SourceFile } from "./walk-content.ts";

/** What the archive keeps of an article while its tree is given back. */
export interface ArticleSummary extends SourceSummary {
  support: SupportCode | null;
}

/** What the article's own file tells of it. */
export interface SourceSummary extends Facets {
  id: ArticleId;
  title: string;
  form: ArticleForm;
  /** The file that holds it. */
  path: string;
  /** SHA-256 of that file, in base64. */
  sourceHash: string;
  /** That file's path inside its content root. */
  sourceName: string;
  /** Where it begins in its file, from 1. */
  position: { line: number; column: number };
  modified: string | null;
  /** The product that it is mainly about, and the code of its support group where it is stated. */
  product: Article["products"][number] | null;
  /** The list of the Programmer's Library that it came from. */
  librarySource: string | null;
  /** Product families of the applies-to box, most important first. */
  families: string[];
  /** First sentences, at most 160 characters. */
  description: string;
  /** The articles that it names. */
  citations: Citation[];
  /** The addresses of the site itself in it. */
  addresses: WrittenAddress[];
  /** The error codes that it bears. */
  codes: CodeMention[];
  /** The system files that it names. */
  files: FileMention[];
  /** Names the wording of its legal notice; null where it has none. */
  legalWording: string | null;
}

/** What is told of an article when its tree is given back. */
export interface SummarizedArticle {
  summary: SourceSummary;
  /** The words by which it is compared with others, as `termsOf` tells them: apart, since nothing else needs them. */
  terms: PackedTerms;
}

/** By which names an article is told to be of a type or a family. */
export interface SummaryNames {
  issueTypes: readonly IssueType[];
  familyOf: FamilyOf;
}

export function summarize(
  article: Article,
  file: SourceFile & { hash: string },
  { issueTypes, familyOf }: SummaryNames,
): SummarizedArticle {
  const { id, title, form, modified } = article;
  const codes = codesOf(article);
  const citations = citationsOf(article);
  const boxNames = boxNamesOf(article);
  const productNames = article.products.map(({ name }) => name);
  const families = familiesOf(boxNames.length > 0 ? boxNames : productNames, familyOf);
  const summary = {
    id,
    title,
    form,
    path: file.path,
    sourceHash: file.hash,
    sourceName: file.name,
    position: { line: article.position.start.line, column: article.position.start.column },
    modified,
    product: article.products[0] ?? null,
    librarySource: article.programmersLibrary?.source ?? null,
    families,
    description: descriptionOf(article),
    citations,
    addresses: addressesOf(article),
    codes,
    files: filesOf(article),
    legalWording: wordingKey(article.legalNotice),
    ...facetsOf(article, issueTypes),
  };
  const terms = termsOf(article, { codes, citations, productNames: [...boxNames, ...productNames, ...families] });
  return { summary, terms: packTerms(terms) };
}

/** The products of the applies-to box. */
function boxNamesOf(article: Article): string[] {
  const box = article.children.find((node) => node.type === "appliesTo");
  return box?.children.flatMap((item) => (item.type === "appliesToItem" ? [item.product] : [])) ?? [];
}

function familiesOf(names: readonly string[], familyOf: FamilyOf): string[] {
  return [...new Set(names.map(familyOf))].filter((name) => name !== "");
}

const longestDescription = 160;

function descriptionOf(article: Article): string {
  const first = firstParagraph(article.children);
  const text = first === null ? "" : plainTextOf(first).replace(/\s+/g, " ").trim();
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/\s+\S*$/, "")}…`;
}

function firstParagraph(nodes: readonly BodyNode[]): Block | null {
  for (const node of nodes) {
    if (node.type === "paragraph" || node.type === "markdown") return node;
    if (node.type === "section") {
      const found = firstParagraph(node.children);
      if (found !== null) return found;
    }
  }
  return null;
}
