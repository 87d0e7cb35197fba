import type { Article, BodyNode } from "../model/article.ts";

/** A phrase that many articles repeat, by how its paragraph begins or, where that is a name, by what it holds. */
export interface BoilerplatePhrase {
  /** What the phrase is, in kebab case: `third-party`. */
  name: string;
  begins: readonly string[];
  holds?: readonly string[];
}

/** The article with the name of its phrase on each paragraph and note that is one. */
export function markBoilerplate(article: Article, phrases: readonly BoilerplatePhrase[]): Article {
  return { ...article, children: article.children.map((node) => markNode(node, phrases)) };
}

function markNode<N extends BodyNode>(node: N, phrases: readonly BoilerplatePhrase[]): N {
  switch (node.type) {
    case "paragraph":
    case "note": {
      const text = node.children
        .map(({ value }) => value)
        .join("")
        .trimStart();
      const phrase = phrases.find(
        ({ begins, holds = [] }) =>
          begins.some((beginning) => text.startsWith(beginning)) || holds.some((part) => text.includes(part)),
      );
      return phrase === undefined ? node : { ...node, boilerplate: phrase.name };
    }
    case "section":
    case "subsection":
      return { ...node, children: node.children.map((child) => markNode(child, phrases)) };
    case "list": {
      const children = node.children.map((item) => ({
        ...item,
        children: item.children.map((child) => markNode(child, phrases)),
      }));
      return { ...node, children };
    }
    default:
      return node;
  }
}
