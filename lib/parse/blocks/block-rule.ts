import type { Block } from "../../model/article.ts";
import type { Chunk } from "./chunk.ts";

/** What a rule may know besides the chunks. */
export interface BlockContext {
  /** Column of the text that holds the chunks: 0, or that of a list item's text. */
  base: number;
  /** The block before; undefined at the start. */
  previous: Block | undefined;
  /** The last block before that is no lines, which may have announced those between; undefined where there is none. */
  leader: Block | undefined;
  /** Language of listings that show no other, by the article's product; null where it has none. */
  language: string | null;
}

/** What a rule made of some chunks. */
export interface BlockMatch {
  block: Block;
  /** How many chunks the block takes. */
  taken: number;
}

/**
 * One rule of the block grammar. It looks at the chunks from `at` on and answers with the block that begins there and
 * the number of chunks it takes, or with null where it does not apply.
 */
export interface BlockRule {
  name: string;
  /** Bits of `signs` of which the first of the chunks must have one for the rule to apply; all have `text`. */
  signs: number;
  match(chunks: readonly Chunk[], at: number, context: BlockContext): BlockMatch | null;
}
