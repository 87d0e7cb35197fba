import type { Block } from "../../model/article.ts";
import type { Line } from "../../text/line.ts";

/** Lines between two blank ones. */
export type Chunk = readonly [Line, ...Line[]];

/**
 * One rule of the block grammar. It looks at the chunks from `at` on and answers with the block that begins there and
 * the number of chunks it takes, or with null where it does not apply.
 */
export interface BlockRule {
  name: string;
  match(chunks: readonly Chunk[], at: number): { block: Block; taken: number } | null;
}
