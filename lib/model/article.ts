import type { ArticleId } from "./article-id.ts";
import type { Position } from "./position.ts";

/** The three ways to write an article. */
export type ArticleForm = "text" | "archive-markdown" | "markdown";

interface Node {
  position: Position;
}

/** Versions of one platform; `platform` is null where the source names none (`:5.0`). */
export interface PlatformVersions {
  platform: string | null;
  versions: string[];
}

/** A field of the header or the trailer as printed. */
export interface Field extends Node {
  name: string;
  value: string;
}

export interface Product {
  /** Code of the support group that owned the article, `winnt`; null where the source has none. */
  code: string | null;
  name: string;
}

export interface Trailer {
  fields: Field[];
  technology: string[];
  issueTypes: string[];
  solutionTypes: string[];
  hardware: string[];
}

/** A whole article: typed values, and the body as a tree in the order of the source. */
export interface Article extends Node {
  type: "article";
  id: ArticleId;
  title: string;
  form: ArticleForm;
  /** ISO 8601 date of the last change; null where the source gives none. Of archive articles the date of a re-export. */
  modified: string | null;
  products: Product[];
  versions: PlatformVersions[];
  operatingSystems: string[];
  keywords: string[];
  queryWords: string[];
  /** Issue type that a Markdown article states itself; archive articles have theirs in the trailer. */
  issueType: string | null;
  /** The header's fields as printed, in order. */
  header: Field[];
  trailer: Trailer | null;
  children: BodyNode[];
}

export type BodyNode = Block | AppliesTo | LegacyHeader | Section;

export type SectionType =
  | "symptoms"
  | "cause"
  | "resolution"
  | "workaround"
  | "status"
  | "summary"
  | "moreInformation"
  | "references"
  | "introduction"
  | "other";

/** A heading and all that stands under it. */
export interface Section extends Node {
  type: "section";
  sectionType: SectionType;
  title: string;
  children: Block[];
}

/** The box "The information in this article applies to:". */
export interface AppliesTo extends Node {
  type: "appliesTo";
  /** The sentence as printed; empty in Markdown articles, whose front matter holds only the items. */
  label: string;
  children: (AppliesToItem | Preformatted)[];
}

export interface AppliesToItem extends Node {
  type: "appliesToItem";
  /** The item as printed, without its dash. */
  text: string;
  product: string;
  versions: string[];
  children: AppliesToItem[];
}

/** Version, system and keyword lines of an older export that stand before the box. */
export interface LegacyHeader extends Node {
  type: "legacyHeader";
  lines: string[];
}

export type Block = Paragraph | Preformatted | MarkdownBlock;

/** Text whose line breaks were only wrapping; they are blanks here. */
export interface Paragraph extends Node {
  type: "paragraph";
  children: Inline[];
}

/** Text whose line breaks and blanks matter. */
export interface Preformatted extends Node {
  type: "preformatted";
  children: Inline[];
}

/** Markdown of an article written today, for markdown-it. */
export interface MarkdownBlock extends Node {
  type: "markdown";
  value: string;
  /** Link definitions (`[label]: address`) of the whole article, by label. */
  definitions: Record<string, { href: string; title: string }>;
}

export type Inline = Text | Reference;

export interface Text extends Node {
  type: "text";
  value: string;
}

/** An article's number in the text of another. */
export interface Reference extends Node {
  type: "reference";
  target: ArticleId;
  /** The number as printed; `q123456` occurs (Q296880). */
  value: string;
}
