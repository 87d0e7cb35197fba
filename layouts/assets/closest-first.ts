import { closeness } from "../../lib/search/closeness.ts";
import type { Findings } from "./find-articles.ts";
import type { IndexFiles } from "./index-files.ts";
import { resultsPerStep } from "./search-state.ts";

/**
 * The articles with the first ones, whose texts are loaded for their excerpts anyway, in an order in which it counts as
 * much again how many of the words stand together: what a message says stands in one place, while a long text has all of
 * the words somewhere.
 */
export async function closestFirst(
  places: Uint32Array,
  { scores, stems }: Findings,
  files: IndexFiles,
): Promise<Uint32Array> {
  if (scores === null || stems.size < 2) return places;
  const first = await Promise.all(
    Array.from(places.subarray(0, resultsPerStep), async (place) => {
      const { content, meta } = await files.text(place);
      return { place, score: (scores[place] ?? 0) * (1 + closeness({ title: meta["title"] ?? "", content }, stems)) };
    }),
  );
  first.sort((one, other) => other.score - one.score);
  return Uint32Array.from([...first.map(({ place }) => place), ...places.subarray(resultsPerStep)]);
}
