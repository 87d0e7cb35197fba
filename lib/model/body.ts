import type { Block, Lines } from "./blocks.ts";
import type { Inline } from "./inlines.ts";
import type { Node } from "./node.ts";
import type { PlatformVersions } from "./platform-versions.ts";

/** Everything that an article's body may contain. */
export type BodyNode = SectionChild | AppliesTo | LegacyHeader | Section;

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

/** A heading and everything under it. */
export interface Section extends Node {
  type: "section";
  sectionType: SectionType;
  /** The heading's text, its lines joined. */
  title: string;
  heading: Heading;
  children: SectionChild[];
}

/** A heading of second rank and everything under it. */
export interface Subsection extends Node {
  type: "subsection";
  /** The section type that the title names, although its ruler is of second rank (Q126724); else `other`. */
  sectionType: SectionType;
  title: string;
  heading: Heading;
  children: Block[];
}

export type SectionChild = Block | Subsection;

/** A heading with the line under it. */
export interface Heading extends Node {
  type: "heading";
  children: Inline[];
  /** The line of `=` or `-` under it as printed; empty where there is none. */
  ruler: string;
}

/** The box "The information in this article applies to:". */
export interface AppliesTo extends Node {
  type: "appliesTo";
  /** The rulers above and below as printed; empty in Markdown articles. */
  rulers: [string, string];
  /** The sentence as printed; empty in Markdown articles, whose front matter holds only the items. */
  label: string;
  children: (AppliesToItem | Lines)[];
}

/** An item of the box, with the items that are indented under it. */
export interface AppliesToItem extends Node {
  type: "appliesToItem";
  /** What marks the item, `-`; empty in Markdown articles. */
  marker: string;
  /** The item as printed, without its marker. */
  text: string;
  /** Whether the item names a product, or the system or hardware of the product above it (Q166129, Q171652). */
  role: "product" | "operatingSystem" | "hardware";
  /** Name of the product without versions, edition and relation; a year in it stays (`Microsoft Windows 95`). */
  product: string;
  /** Versions with blanks and spellings unified: `4.01 SP1` for `4.01 Service Pack 1`, `1995 edition`. */
  versions: string[];
  /**
   * What follows the versions, an edition or the system: `Terminal Server Edition`, `for Windows 95`; null where
   * nothing follows.
   */
  edition: string | null;
  /** How its children relate to it; null where the item does not say. */
  relation: "usedWith" | "onPlatforms" | "includedWith" | null;
  children: AppliesToItem[];
}

/** Lines with versions, systems and keywords in front of the box, from an older export. */
export interface LegacyHeader extends Node {
  type: "legacyHeader";
  /** The lines as printed, without blanks at their ends. */
  lines: string[];
  versions: PlatformVersions[];
  operatingSystems: string[];
  keywords: string[];
}
