import { element } from "./element.ts";
import type { Findings } from "./find-articles.ts";
import type { SearchState } from "./search-state.ts";

/** "Showing results for …, search instead for …", where words were repaired; else nothing. */
export function searchHint(
  { repaired }: Findings,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): (Node | string)[] {
  if (repaired === null) return [];
  const instead = element(
    "a",
    { href: addressOf({ ...state, isExact: true }) },
    `Search instead for ${state.query.trim()}`,
  );
  return ["Showing results for ", element("b", {}, repaired), ". ", instead];
}
