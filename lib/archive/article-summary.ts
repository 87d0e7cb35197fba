import type { ArticleId } from "../model/article-id.ts";
import type { AppliesToItem, Article, ArticleForm, Block, BodyNode } from "../model/article.ts";
import { plainTextOf } from "../render/plain-text.ts";
import { cutAtWord } from "../text/cut-at-word.ts";
import { addressesOf, type WrittenAddress } from "./addresses-of.ts";
import { boxItemsOf } from "./box-items-of.ts";
import { citationsOf, type Citation } from "./citations-of.ts";
import { errorCodesOf, type CodeMention } from "./codes/error-codes-of.ts";
import { facetsOf, type FacetNames, type Facets } from "./facets-of.ts";
import { filesOf, type FileMention } from "./files/files-of.ts";
import type { LibraryFamilyOf } from "./products/library-family.ts";
import type { FamilyOf } from "./products/product-family.ts";
import type { SupportCode } from "./products/support-code.ts";
import type { SourceFile } from "./reading/walk-content.ts";
import { packTerms, type PackedTerms } from "./related/packed-terms.ts";
import { termsOf } from "./related/terms-of.ts";
import { wordingKey } from "./shared-notices.ts";

/** What the archive keeps of an article, whose tree is then freed. */
export interface ArticleSummary extends SourceSummary {
  support: SupportCode | null;
}

/** The part of a summary that comes from the article's own file. */
export interface SourceSummary extends Facets {
  id: ArticleId;
  title: string;
  form: ArticleForm;
  /** Path of its file. */
  path: string;
  /** SHA-256 of the file, in base64. */
  sourceHash: string;
  /** Path of the file inside its content root. */
  sourceName: string;
  /** Where it begins in the file, from 1. */
  position: { line: number; column: number };
  modified: string | null;
  /** The product that it is mainly about, with the code of its support group where the source has one. */
  product: Article["products"][number] | null;
  /** The list of the Programmer's Library from which it comes. */
  librarySource: string | null;
  /** Product families of the applies-to box, most important first; without a box, of the products named elsewhere. */
  families: string[];
  /** The versions that the applies-to box gives, each with the family of its product. */
  productVersions: ProductVersion[];
  /** First sentences, at most 160 characters. */
  description: string;
  /** The articles that it cites. */
  citations: Citation[];
  /** The addresses within the site that it contains. */
  addresses: WrittenAddress[];
  /** The error codes that it mentions. */
  codes: CodeMention[];
  /** The system files that it mentions. */
  files: FileMention[];
  /** Key of the wording of its legal notice; null where it has none. */
  legalWording: string | null;
}

/** A version of a family's products. */
interface ProductVersion {
  family: string;
  version: string;
}

/** A summary, and what related articles are found by. */
export interface SummarizedArticle {
  summary: SourceSummary;
  /**
   * The article's words (see `termsOf`): apart from the summary, since only the search for related articles needs them.
   */
  terms: PackedTerms;
}

/** The taxonomy by which articles are summarised. */
export interface SummaryNames extends FacetNames {
  familyOf: FamilyOf;
  libraryFamilyOf: LibraryFamilyOf;
}

/**
 * Summarises an article, and collects the words by which related articles are found. `file` is the file that it was
 * read from.
 */
export function summarize(
  article: Article,
  file: SourceFile & { hash: string },
  names: SummaryNames,
): SummarizedArticle {
  const { familyOf, libraryFamilyOf } = names;
  const { id, title, form, modified } = article;
  const codes = errorCodesOf(article);
  const citations = citationsOf(article);
  const box = boxItemsOf(article);
  const boxNames = box.map(({ product }) => product);
  const productNames = article.products.map(({ name }) => name);
  const named = familiesOf(boxNames.length > 0 ? boxNames : productNames, familyOf);
  const families = named.length > 0 ? named : [libraryFamilyOf(article)].filter((family) => family !== null);
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
    productVersions: versionsOf(box, familyOf),
    description: descriptionOf(article),
    citations,
    addresses: addressesOf(article),
    codes,
    files: filesOf(article),
    legalWording: wordingKey(article.legalNotice),
    ...facetsOf(article, names),
  };
  const terms = termsOf(article, { codes, citations, productNames: [...boxNames, ...productNames, ...families] });
  return { summary, terms: packTerms(terms) };
}

function versionsOf(items: readonly AppliesToItem[], familyOf: FamilyOf): ProductVersion[] {
  return items.flatMap(({ product, versions }) => {
    const family = familyOf(product);
    return versions.map((version) => ({ family, version }));
  });
}

function familiesOf(names: readonly string[], familyOf: FamilyOf): string[] {
  return [...new Set(names.map(familyOf))].filter((name) => name !== "");
}

const longestDescription = 160;

function descriptionOf(article: Article): string {
  const first = firstParagraph(article.children);
  return first === null ? "" : cutAtWord(plainTextOf(first).replace(/\s+/g, " ").trim(), longestDescription);
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
