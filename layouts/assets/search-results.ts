import type { ResultData } from "./search-engine.ts";

/** A list entry for a result: number, title, product, year, and an excerpt with the words found marked. */
export function resultEntry({ url, meta, excerpt }: ResultData): HTMLLIElement {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.append(element("span", meta["id"]?.split(" ")[0] ?? ""), ` ${meta["title"] ?? ""}`);
  const facts = [meta["product"], meta["year"]].filter((fact) => fact !== undefined).join(" · ");
  const text = document.createElement("p");
  text.append(...markedText(excerpt));
  entry.append(link, element("small", facts), text);
  return entry;
}

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

/** The nodes of an excerpt; whatever it holds besides the engine's marks is text. */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/<mark>([^]*?)<\/mark>/).map((part, index) => {
    const text = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return index % 2 === 1 ? element("mark", text) : document.createTextNode(text);
  });
}
