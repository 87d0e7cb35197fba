import { parse, type DefaultTreeAdapterTypes } from "parse5";

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The elements of a page by name, in order. */
export function elementsOf(html: string, name: string): HtmlElement[] {
  return descendants(parse(html)).filter((node): node is HtmlElement => node.nodeName === name);
}

function descendants(node: HtmlNode): HtmlNode[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return [node, ...children.flatMap(descendants)];
}

/** The text of an element as a browser has it, without white space. */
export function inkOf(element: HtmlElement): string {
  const texts = descendants(element).flatMap((node) => ("value" in node ? [node.value] : []));
  return withoutSpace(texts.join(""));
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00A0]+/g, "");
}
