import type { Findings } from "./find-articles.ts";
import type { SearchState } from "./search-state.ts";

/** "Showing results for …, search instead for …", where words were repaired; else nothing. */
export function searchHint(
  { repaired }: Findings,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): (Node | string)[] {
  if (repaired === null) return [];
  const shown = document.createElement("b");
  shown.textContent = repaired;
  const instead = document.createElement("a");
  instead.href = addressOf({ ...state, isExact: true });
  instead.textContent = `Search instead for ${state.query.trim()}`;
  return ["Showing results for ", shown, ". ", instead];
}
