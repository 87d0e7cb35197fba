import type { HeadingIds } from "./heading-ids.ts";
import type { LinkRenderer } from "./site-link.ts";

/** What all renderers of one page share. */
export interface RenderState {
  /** Null inside a link, which can hold no other. */
  links: LinkRenderer | null;
  ids: HeadingIds;
  /** Year of the article, in which its web addresses were alive; null where it is not known. */
  year: string | null;
}
