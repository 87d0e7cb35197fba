import type { HeadingIds } from "./heading-ids.ts";
import type { LinkContext } from "./link-context.ts";

/** What all renderers of one page share. */
export interface RenderState {
  /** Null inside a link, which can hold no other. */
  links: LinkContext | null;
  ids: HeadingIds;
  /** Year of the article, in which its web addresses were alive; null where it is not known. */
  year: string | null;
}
