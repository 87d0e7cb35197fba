import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

export type FacetName = "product" | "type" | "platform" | "year" | "keyword";

/** All facets, in the order in which the file and the search page have them. */
export const facetNames: readonly FacetName[] = ["product", "type", "platform", "year", "keyword"];

/** A value that articles are narrowed by: its part of the address, and its name. */
export interface FacetValue {
  slug: string;
  name: string;
}

/** What the columns hold of one article. */
export type FacetedArticle = Record<FacetName, FacetValue[]>;

/** Columns over all articles by their places in the index. */
export type FacetColumns = Record<FacetName, FacetColumn>;

/** One facet of all articles. */
export interface FacetColumn {
  /** Most articles first. */
  values: FacetValue[];
  /** Indexes of values, all of the first article, then all of the second … */
  indexes: Uint32Array;
  /** Where the indexes of an article begin; one more than there are articles. */
  starts: Uint32Array;
}

/**
 * The facets of articles, in the order of their places, as the bytes of a file; `decodeColumns` reads it. A value is
 * known by its slug: its first name stands.
 */
export function encodeColumns(articles: readonly FacetedArticle[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(articles.length);
  for (const facet of facetNames) {
    const values = valuesByCount(articles, facet);
    const indexes = new Map(values.map(({ slug }, index) => [slug, index]));
    writer.text(JSON.stringify(values.map(({ slug, name }) => (slug === name ? [slug] : [slug, name]))));
    for (const article of articles) writer.number(article[facet].length);
    for (const article of articles) for (const { slug } of article[facet]) writer.number(indexes.get(slug) ?? 0);
  }
  return writer.written();
}

function valuesByCount(articles: readonly FacetedArticle[], facet: FacetName): FacetValue[] {
  const counts = new Map<string, FacetValue & { count: number }>();
  for (const article of articles) {
    for (const { slug, name } of article[facet]) {
      const known = counts.get(slug);
      if (known === undefined) counts.set(slug, { slug, name, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** The columns in the bytes of a file that `encodeColumns` made. */
export function decodeColumns(bytes: Uint8Array): FacetColumns {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const facet = (): FacetColumn => {
    const values = (JSON.parse(reader.text()) as [string, string?][]).map(([slug, name = slug]) => ({ slug, name }));
    const starts = new Uint32Array(count + 1);
    for (let place = 0; place < count; place += 1) starts[place + 1] = (starts[place] as number) + reader.number();
    const indexes = Uint32Array.from({ length: starts[count] as number }, () => reader.number());
    return { values, starts, indexes };
  };
  const [product, type, platform, year, keyword] = [facet(), facet(), facet(), facet(), facet()];
  return { product, type, platform, year, keyword };
}

/** The value with a part of the address, which is its name, too, where no article has it. */
export function valueOf({ values }: FacetColumn, slug: string): FacetValue {
  return values.find((value) => value.slug === slug) ?? { slug, name: slug };
}

/** The articles of some that have all the values chosen. */
export function narrow(
  places: Uint32Array,
  columns: FacetColumns,
  chosen: Partial<Record<FacetName, string>>,
): Uint32Array {
  return facetNames.reduce((left, facet) => {
    const slug = chosen[facet];
    if (slug === undefined) return left;
    const { values, starts, indexes } = columns[facet];
    const wanted = values.findIndex((value) => value.slug === slug);
    return left.filter((place) => indexes.subarray(starts[place], starts[place + 1]).includes(wanted));
  }, places);
}

/** How many of some articles have each value of a facet; values that none has are left out. */
export function countValues(
  places: Uint32Array,
  { values, starts, indexes }: FacetColumn,
): (FacetValue & { count: number })[] {
  const counts = new Uint32Array(values.length);
  for (const place of places) {
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at += 1) {
      const index = indexes[at] as number;
      counts[index] = (counts[index] as number) + 1;
    }
  }
  return values
    .map(({ slug, name }, index) => ({ slug, name, count: counts[index] as number }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
