import { slugOf } from "../../model/slug.ts";
import type { SourceSummary } from "../article-summary.ts";
import type { ProductList } from "./product-list.ts";

/** A support code with the name of its product. */
export interface SupportCode {
  code: string;
  name: string;
}

/**
 * The support code under which an article is listed; null where no name or code can make an address. A text article states its code. A Markdown one is
 * looked up in the archive's lists: of several, the list of its product's name, else the one that its keywords end with
 * (articles of the Programmer's Library stand in three). An article in no list gets the code of its product's name, from
 * the table or made from the name.
 */
export function supportCodeOf(
  { id, product, librarySource }: Pick<SourceSummary, "id" | "product" | "librarySource">,
  lists: readonly ProductList[],
  table: readonly SupportCode[],
): SupportCode | null {
  if (product?.code != null) return known(product.code, product.name, table);
  const holding = lists.filter((list) => list.ids.has(id));
  const list =
    holding.find(({ name }) => name === product?.name) ??
    holding.find(({ code }) => code === librarySource) ??
    holding[0];
  if (list !== undefined) return known(list.code, list.name, table);
  if (product === null) return null;
  const code = slugOf(product.name);
  return table.find(({ name }) => name === product.name) ?? (code === "" ? null : { code, name: product.name });
}

/** Codes name folders, so that those that differ in case alone are one. */
function known(stated: string, name: string, table: readonly SupportCode[]): SupportCode | null {
  const code = slugOf(stated);
  return table.find((entry) => entry.code === code) ?? (code === "" ? null : { code, name });
}
