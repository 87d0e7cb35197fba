import type { Inline } from "./inlines.ts";
import type { Node } from "./node.ts";

/** A piece of a section, in the order of the source. */
export type Block =
  | Paragraph
  | Lines
  | Code
  | Preformatted
  | List
  | Note
  | Separator
  | Rule
  | FieldList
  | DefinitionList
  | Table
  | Question
  | ReferenceList
  | MarkdownBlock;

/** Text whose line breaks were only wrapping; here they are blanks. */
export interface Paragraph extends Node {
  type: "paragraph";
  children: Inline[];
  /** Whether it is indented more than the text around it, as a quotation is; absent where not. */
  isQuoted?: true;
  /** Name of the standing phrase that the paragraph is (`third-party`); absent where it is none. */
  boilerplate?: string;
}

/** Text whose line breaks matter: a message, an address, a path alone on its line. */
export interface Lines extends Node {
  type: "lines";
  children: Inline[];
  /** As of a paragraph. */
  isQuoted?: true;
}

/** A listing, a command, a dump: every character and blank counts. */
export interface Code extends Node {
  type: "code";
  /** A guess: `c`, `basic`, `vb`, `xbase`, `asm`, `fortran`, `ini`, `registry`, `html`, `sql`; null for anything else. */
  language: string | null;
  value: string;
}

/** Columns or a drawing that is not understood further, as printed. */
export interface Preformatted extends Node {
  type: "preformatted";
  /** The kind of table that it looks like, but whose rows do not fit together (Q84133); absent where it is neither. */
  unread?: "bordered" | "files";
  children: Inline[];
}

export type Numbering = "decimal" | "lowerAlpha" | "upperAlpha" | "lowerRoman" | "upperRoman";

/** Items with markers. */
export interface List extends Node {
  type: "list";
  /** How the items are numbered; null in a bulleted list. */
  numbering: Numbering | null;
  children: ListItem[];
}

/** An item of a list, which may hold any block. */
export interface ListItem extends Node {
  type: "listItem";
  /** The marker as printed: `1.`, `a)`, `-`. */
  marker: string;
  /** The number that the marker prints, letters counted from 1; null for a bullet. */
  value: number | null;
  children: Block[];
  /**
   * Index of the first child that is further left than the item, although the list goes on after it (Q252638); absent
   * where there is none.
   */
  detachedFrom?: number;
}

export type NoteType = "note" | "important" | "warning" | "caution" | "tip";

/** A paragraph that begins with `NOTE:` or its like. */
export interface Note extends Node {
  type: "note";
  noteType: NoteType;
  /** The label as printed, with its colon. */
  label: string;
  children: Inline[];
  /** As of a paragraph. */
  boilerplate?: string;
}

/** `-or-` between two ways to do something. */
export interface Separator extends Node {
  type: "separator";
  value: string;
}

/** A ruler on its own. */
export interface Rule extends Node {
  type: "rule";
  value: string;
}

/** Names and values line by line: an event of a log, a registry value. */
export interface FieldList extends Node {
  type: "fieldList";
  fieldListType: "event" | "registryValue" | "other";
  children: FieldEntry[];
}

/** A name and its value. */
export interface FieldEntry extends Node {
  type: "fieldEntry";
  /** The name as printed, with its colon. */
  label: string;
  children: Inline[];
}

/** Terms with their descriptions beside them. */
export interface DefinitionList extends Node {
  type: "definitionList";
  children: Definition[];
}

/** A term and its description. */
export interface Definition extends Node {
  type: "definition";
  term: Inline[];
  children: Inline[];
}

export type ColumnType = "text" | "number" | "date" | "time" | "version" | "fileName" | "platform";

/** Rows of cells in columns, and the rulers between them. */
export interface Table extends Node {
  type: "table";
  /** `files` is the list of a hotfix's files with date, time, version, size and name (Q216552). */
  tableType: "bordered" | "ruled" | "columns" | "files";
  columns: ColumnType[];
  children: (TableRow | Rule)[];
}

/** A row of a table. */
export interface TableRow extends Node {
  type: "tableRow";
  isHeader: boolean;
  /** What is printed before, between and after the cells, such as `|`; empty where nothing is. */
  border: string;
  children: TableCell[];
}

/** A cell of a row; it has no children where it is empty. */
export interface TableCell extends Node {
  type: "tableCell";
  children: Inline[];
}

/** A question or its answer, labelled `Q.` and `A.` (Q101322). */
export interface Question extends Node {
  type: "question" | "answer";
  label: string;
  children: Inline[];
}

/** Articles named one by one with their titles. */
export interface ReferenceList extends Node {
  type: "referenceList";
  children: ReferenceItem[];
}

/** An article of a list of references. */
export interface ReferenceItem extends Node {
  type: "referenceItem";
  /** The number with its title as printed, with `ARTICLE-ID:` in front of it where that is printed (Q142026). */
  children: Inline[];
}

/** Markdown of an article written today, for markdown-it. */
export interface MarkdownBlock extends Node {
  type: "markdown";
  value: string;
  /** Link definitions (`[label]: address`) of the whole article, by label. */
  definitions: Record<string, { href: string; title: string }>;
}
