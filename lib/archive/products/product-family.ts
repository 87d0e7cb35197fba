import { namedByBeginning, type NamedProducts } from "./named-by-beginning.ts";

/** A family of products, and how the printed names of its products begin. */
export interface ProductFamily extends NamedProducts {
  /** How articles of the Programmer's Library that name no product show that they are of it. */
  library?: { list?: string | undefined; words?: readonly string[] | undefined } | undefined;
}

/** The family of a product by its printed name; empty for a name without one. */
export type FamilyOf = (product: string) => string;

/** What a family is made from where no table has the product; a longer name is a hostile one. */
const longestName = 1000;

/** Reads families off a table, and of products that it lacks by the rule of `nameWithoutEdition`. */
export function familyReader(families: readonly ProductFamily[]): FamilyOf {
  const known = new Map<string, string>();
  const byBeginning = namedByBeginning(families);
  return (product) => {
    const earlier = known.get(product);
    if (earlier !== undefined) return earlier;
    const family = byBeginning(product) ?? nameWithoutEdition(product.slice(0, longestName));
    known.set(product, family);
    return family;
  };
}

/** A product's name without edition, bitness and system ("… for Windows", "… (MASM)"). */
export function nameWithoutEdition(product: string): string {
  return product
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/,? (?:for|on) .*$/, "")
    .replace(/,? (?:\d\d-bit|(?:Professional|Enterprise|Standard|Learning|Retail|Developer) Edition|Edition)\b.*$/, "")
    .replace(/[,:;]+\s*$/, "")
    .trim();
}
