import type { ArticleId } from "./article-id.ts";
import type { BodyNode } from "./body.ts";
import type { Node } from "./node.ts";
import type { PlatformVersions } from "./platform-versions.ts";
import type { Position } from "./position.ts";

export type * from "./blocks.ts";
export type * from "./body.ts";
export type * from "./inlines.ts";
export type * from "./platform-versions.ts";

/** The three ways to write an article. */
export type ArticleForm = "text" | "archive-markdown" | "markdown";

/** A field of the header or the trailer as printed. */
export interface Field extends Node {
  name: string;
  value: string;
}

/** A product that an article is about. */
export interface Product {
  /** Code of the support group that owned the article, `winnt`; null where the source has none. */
  code: string | null;
  name: string;
}

/**
 * Words of the trailer, except the exporting system's own (`kbZNotKeyword3`, `_IKkbbogus`), which only `fields` has.
 */
export interface Trailer {
  fields: Field[];
  technology: string[];
  issueTypes: string[];
  solutionTypes: string[];
  hardware: string[];
  components: string[];
  platforms: string[];
}

/** The content of a keywords field of 1988 to 1991: `ENDUSER | B_BasicCom buglist6.00 SR# S890218-1 | mspl13_basic`. */
export interface ProgrammersLibrary {
  /** The readers for whom it was written; null where the field does not say (Q35256). */
  audience: string | null;
  /** Tags of products in lower case: `b_basiccom`, `s_quickc`, `h_masm`. */
  productTags: string[];
  /** Versions that have the bug, and versions in which it is fixed. */
  buglist: string[];
  fixlist: string[];
  /** Whether it corrects the documentation (`docerr`). */
  isDocumentationError: boolean;
  /** Whether there is an application note on it (`appnote`). */
  hasApplicationNote: boolean;
  /** Numbers of requests to product support: `SR# S890218-1`, `TAR62237`, `PTM234`. */
  requests: string[];
  /** The archive's list for the part of the library that it comes from: `mspl13_basic`; null where none is named. */
  source: string | null;
  /** All other words. */
  words: string[];
}

/** A whole article: typed values, and the body as a tree in the order of the source. */
export interface Article extends Node {
  type: "article";
  id: ArticleId;
  title: string;
  form: ArticleForm;
  /**
   * ISO 8601 date of the last change; null where the source gives none. For archive articles it is the date of a
   * re-export.
   */
  modified: string | null;
  products: Product[];
  versions: PlatformVersions[];
  operatingSystems: string[];
  keywords: string[];
  queryWords: string[];
  /** Place of the line "Additional query words:"; null where there is none. */
  queryWordsPosition: Position | null;
  /** The legal notice after the article in a text file, its lines as printed; null where there is none. */
  legalNotice: string | null;
  legalNoticePosition: Position | null;
  /** Issue type that a Markdown article states itself; archive articles state theirs in the trailer. */
  issueType: string | null;
  /** The header's fields as printed, in order. */
  header: Field[];
  trailer: Trailer | null;
  /** Null except in articles of the Programmer's Library. */
  programmersLibrary: ProgrammersLibrary | null;
  children: BodyNode[];
}
