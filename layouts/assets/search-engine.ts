/** The part of Pagefind's browser API that is used; it ships no types. */
export interface SearchEngine {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    ranking: { termSimilarity: number; metaWeights: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: SearchResult[] }>;
}

export interface SearchResult {
  id: string;
  data(): Promise<ResultData>;
}

export interface ResultData {
  url: string;
  /** Text with `<mark>` around the words found; `<` and `>` of the text itself are `&lt;` and `&gt;`. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

const ranking = { termSimilarity: 5, metaWeights: { title: 5, id: 20, facets: 0 } };

/**
 * Loads the search engine and its index from below the site's base address.
 * @throws {Error} where the site was built without an index or the browser can't run the engine.
 */
export async function loadSearchEngine(base: string): Promise<SearchEngine> {
  const engine = (await import(`${base}pagefind/pagefind.js`)) as SearchEngine;
  await engine.options({ baseUrl: base, excerptLength: 30, ranking });
  await engine.init();
  return engine;
}
