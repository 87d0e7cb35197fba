import { namedByBeginning, type NamedProducts } from "./named-by-beginning.ts";

/** A system, and how the printed names of products show that they run on it and no other. */
export interface ProductPlatform extends NamedProducts {
  /** How they end: `for the Macintosh`. */
  ends: readonly string[];
}

/** The one system that a product runs on, by its printed name; null where the name does not show it. */
export type PlatformOf = (product: string) => string | null;

/** Reads systems off a table. An end decides before a beginning (`SNA Server Client for MS-DOS`). */
export function platformReader(platforms: readonly ProductPlatform[]): PlatformOf {
  const known = new Map<string, string | null>();
  const byBeginning = namedByBeginning(platforms);
  const ends = platforms.flatMap(({ name, ends }) => ends.map((end) => ({ name, end: ` ${end}` })));
  return (product) => {
    const earlier = known.get(product);
    if (earlier !== undefined) return earlier;
    const found = ends.find(({ end }) => product.endsWith(end))?.name ?? byBeginning(product) ?? null;
    known.set(product, found);
    return found;
  };
}
