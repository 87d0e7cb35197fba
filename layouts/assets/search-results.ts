import { excerptOf } from "../../lib/search/excerpt.ts";
import { underPrefix } from "../../lib/site/site-urls.ts";
import type { ArticleText } from "./index-files.ts";
import { markFragment } from "./marked-words.ts";

/** A list entry for a result: number and title, product, type and year, and an excerpt with the words found marked. */
export function resultEntry(
  { url, content, meta }: ArticleText,
  marked: ReadonlySet<string>,
  base: string,
): HTMLLIElement {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = underPrefix(base, url);
  // The address that is shown and copied stays the article's own; on its way there the reader takes the words along.
  const takeWords = (): void => {
    link.hash = markFragment(marked);
  };
  link.addEventListener("pointerdown", takeWords);
  link.addEventListener("click", takeWords);
  link.append(element("span", meta["id"] ?? ""), ` ${meta["title"] ?? ""}`);
  const facts = [meta["product"], meta["type"], meta["year"]].filter((fact) => fact !== undefined).join(" · ");
  const text = document.createElement("p");
  for (const piece of excerptOf(content, marked))
    text.append(piece.isMarked ? element("mark", piece.text) : piece.text);
  entry.append(link, element("small", facts), text);
  return entry;
}

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
