import type { ArticleId } from "../../model/article-id.ts";

/** A list of the archive: all articles that one support code holds (`id/<code>/README.md`). */
export interface ProductList {
  code: string;
  name: string;
  ids: Set<ArticleId>;
}

const permalinkLine = /^permalink:\s*\/id\/(\w+)\/\s*$/m;
const titleLine = /^title:\s*"(.*)"\s*$/m;
const entry = /^- \[(Q\d{5,6}):/gm;

/** Whether the beginning of a file shows one of the archive's product lists or their index. */
export function isProductList(text: string): boolean {
  return text.startsWith("---") && /^permalink:\s*\/id\/(?:\w+\/)?\s*$/m.test(text);
}

/** Reads a product list; null for the index of the lists, which names no articles. */
export function parseProductList(text: string): ProductList | null {
  const code = permalinkLine.exec(text)?.[1];
  if (code === undefined) return null;
  const ids = Array.from(text.matchAll(entry), (match) => match[1] as ArticleId);
  return { code, name: titleLine.exec(text)?.[1] ?? code, ids: new Set(ids) };
}
