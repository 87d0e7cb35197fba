import type { HeadingIds } from "./heading-ids.ts";
import type { LinkContext } from "./link-context.ts";

/** What all renderers of one page share. */
export interface RenderState {
  /** Null inside a link, which can hold no other. */
  links: LinkContext | null;
  ids: HeadingIds;
}
