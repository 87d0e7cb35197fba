/** A family of products, and how the printed names of its products begin; of two that fit the longer beginning stands. */
export interface ProductFamily {
  name: string;
  begins: readonly string[];
  /** Names that are of the family as they stand, but not with more words behind them (`Microsoft Windows`). */
  is?: readonly string[] | undefined;
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
  for (const { name, is = [] } of families) for (const product of is) known.set(product, name);
  const beginnings = families
    .flatMap(({ name, begins }) => begins.map((beginning) => ({ name, beginning })))
    .sort((a, b) => b.beginning.length - a.beginning.length);
  return (product) => {
    const earlier = known.get(product);
    if (earlier !== undefined) return earlier;
    const found = beginnings.find(({ beginning }) => beginsWithWord(product, beginning));
    const family = found?.name ?? nameWithoutEdition(product.slice(0, longestName));
    known.set(product, family);
    return family;
  };
}

function beginsWithWord(product: string, beginning: string): boolean {
  return product.startsWith(beginning) && !/^[A-Za-z]/.test(product.slice(beginning.length));
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
