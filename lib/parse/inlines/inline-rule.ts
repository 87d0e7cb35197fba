import type { ErrorCode, FileName, Link, Path, Reference, UserInput } from "../../model/article.ts";

/** Running text as the rules see it: some lines, or a part of one. */
export interface InlineSource {
  readonly text: string;
  /** Bits of the `signs` that its lines have. */
  readonly signs: number;
  /** Whether the blank at `index` stands for a wrapped line break. */
  isWrap(index: number): boolean;
}

type Unplaced<Node> = Omit<Node, "value" | "position">;

/** A range of a text and the node that it becomes, but for value and position, which follow from the range. */
export type Mention = { start: number; end: number } & (
  Unplaced<Reference> | Unplaced<Link> | Unplaced<Path> | Unplaced<FileName> | Unplaced<UserInput> | Unplaced<ErrorCode>
);

/** One form of the inline grammar. */
export interface InlineRule {
  name: string;
  /** The bits of `signs` that a text must all have for the form to occur in it. */
  sign: number;
  /** All places of the form in a text, in order and apart from each other, in time that grows with its length alone. */
  find(source: InlineSource): Mention[];
}
