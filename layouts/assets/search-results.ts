import { excerptOf } from "../../lib/search/excerpt.ts";
import { underPrefix } from "../../lib/site/links/site-urls.ts";
import { element } from "./element.ts";
import type { Findings } from "./find-articles.ts";
import type { ArticleText } from "./index-files.ts";
import { markFragment } from "./marked-words.ts";

/** A list entry for a result: number and title, product, type and year, and an excerpt with the words found marked. */
export function resultEntry(
  { url, content, meta }: ArticleText,
  { marked, phrases }: Findings,
  base: string,
): HTMLLIElement {
  const link = element(
    "a",
    { href: underPrefix(base, url) },
    element("span", {}, meta["id"] ?? ""),
    ` ${meta["title"] ?? ""}`,
  );
  // The address that is shown and copied stays the article's own; on its way there the reader takes the words along.
  const takeWords = (): void => {
    link.hash = markFragment(marked);
  };
  link.addEventListener("pointerdown", takeWords);
  link.addEventListener("click", takeWords);
  const facts = [meta["product"], meta["type"], meta["year"]].filter((fact) => fact !== undefined).join(" · ");
  const excerpt = excerptOf(content, marked, phrases[0]).map(({ text, isMarked }) =>
    isMarked ? element("mark", {}, text) : text,
  );
  return element("li", {}, link, element("small", {}, facts), element("p", {}, ...excerpt));
}
