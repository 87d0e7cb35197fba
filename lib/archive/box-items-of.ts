import type { AppliesToItem, Article } from "../model/article.ts";

/** The items of an article's applies-to box; none without one. */
export function boxItemsOf(article: Article): AppliesToItem[] {
  const box = article.children.find((node) => node.type === "appliesTo");
  return box?.children.filter((item) => item.type === "appliesToItem") ?? [];
}
