import type { ArticleId } from "./article-id.ts";
import type { Node } from "./node.ts";

/** A piece of running text. `value` is the text as printed, with a blank for each line break that was only wrapping. */
export type Inline = Text | Reference | Link | HeadingReference | Path | FileName | UserInput | ErrorCode;

/** Text without another form. */
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

/** An entry of a table of contents that repeats a heading of its article (Q316308). */
export interface HeadingReference extends Node {
  type: "headingReference";
  title: string;
  value: string;
}

/** An address of the web or of mail. */
export interface Link extends Node {
  type: "link";
  href: string;
  value: string;
}

/** A path of a file or folder, or of a key in the registry. */
export interface Path extends Node {
  type: "path";
  pathType: "file" | "registry";
  value: string;
}

/** A file named without a path. */
export interface FileName extends Node {
  type: "fileName";
  value: string;
}

/** What a reader is asked to type "without the quotation marks"; the marks around it are text. */
export interface UserInput extends Node {
  type: "userInput";
  value: string;
}

/** A number by which a system names an error, as printed: `0x8007000E`, `STOP 0x0000001E`. */
export interface ErrorCode extends Node {
  type: "errorCode";
  value: string;
}
