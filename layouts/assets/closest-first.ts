import { closeness } from "../../lib/search/closeness.ts";
import { placeOfPhrase } from "../../lib/search/phrases.ts";
import type { Findings } from "./find-articles.ts";
import type { IndexFiles } from "./index-files.ts";
import { resultsPerStep } from "./search-state.ts";

/**
 * The articles with the first ones, whose texts are loaded for their excerpts anyway, in an order in which it counts as
 * much again how many of the words stand together: what a message says stands in one place, while a long text has all of
 * the words somewhere. Those come first that have phrases as they were typed, in no other form.
 */
export async function closestFirst(
  places: Uint32Array,
  { scores, stems, phrases }: Findings,
  files: IndexFiles,
): Promise<Uint32Array> {
  if (scores === null || stems.size < 2) return places;
  const first = await Promise.all(
    Array.from(places.subarray(0, resultsPerStep), async (place) => {
      const { content, meta } = await files.text(place);
      const title = meta["title"] ?? "";
      const verbatim = phrases.filter((phrase) => placeOfPhrase(`${title}\n${content}`, phrase) >= 0).length;
      return { place, verbatim, score: (scores[place] ?? 0) * (1 + closeness({ title, content }, stems)) };
    }),
  );
  first.sort((one, other) => other.verbatim - one.verbatim || other.score - one.score);
  return Uint32Array.from([...first.map(({ place }) => place), ...places.subarray(resultsPerStep)]);
}
