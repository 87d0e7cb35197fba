import type { BodyNode } from "../../lib/model/article.ts";
import { HeadingIds } from "../../lib/render/heading-ids.ts";
import { renderBody } from "../../lib/render/body-html.ts";
import type { LinkContext } from "../../lib/render/link-context.ts";
import { closeLinks, openLinks } from "../../lib/render/open-links.ts";
import type { RenderState } from "../../lib/render/render-state.ts";
import { answeredLinks } from "../../lib/render/site-link.ts";
import { links, siteLinks } from "./model.ts";

/** What the renderers of a page share, on the site of `links` and of the year 2001. */
export function renderState(parts: Partial<RenderState> = {}): RenderState {
  return { links: siteLinks, ids: new HeadingIds([]), year: "2001", ...parts };
}

/** The HTML of a body, including its applies-to box. */
export function bodyHtml(nodes: readonly BodyNode[], around: LinkContext = links, year: string | null = null): string {
  const { appliesTo, html } = renderBody(nodes, openLinks(around), year);
  const parts = [appliesTo, html].map((part) => closeLinks(part, answeredLinks(around)));
  return parts.filter((part) => part !== "").join("\n");
}
