import type { Position } from "./position.ts";

/** What every node of an article's tree has. */
export interface Node {
  position: Position;
}
