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
  /** Product families of the applies-to box, most important first; without a box, of the products named otherwise. */
  families: string[];
  /** Versions of products that the box states, with the families of these. */
  productVersions: ProductVersion[];
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

/** A version of a family's products. */
interface ProductVersion {
  family: string;
  version: string;
}

/** What is told of an article when its tree is given back. */
export interface SummarizedArticle {
  summary: SourceSummary;
  /** The words by which it is compared with others, as `termsOf` tells them: apart, since nothing else needs them. */
  terms: PackedTerms;
}

/** By which names an article is told to be of a type, a platform or a family. */
export interface SummaryNames extends FacetNames {
  familyOf: FamilyOf;
  libraryFamilyOf: LibraryFamilyOf;
}

/**
 * What the archive keeps of an article, and apart from that the words by which it is compared with others. `file` is
 * the one it was read from.
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
