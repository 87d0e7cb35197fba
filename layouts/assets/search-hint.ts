import { element } from "./element.ts";
import { unquoted } from "../../lib/search/phrases.ts";
import type { Findings } from "./find-articles.ts";
import type { SearchState } from "./search-state.ts";

/** "Showing results for …, search instead for …", where words were repaired, and a way to do without phrases. */
export function searchHint(
  { repaired, arePhrasesFound }: Findings,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): (Node | string)[] {
  const query = state.query.trim();
  const linkTo = (other: Partial<SearchState>, text: string): HTMLElement =>
    element("a", { href: addressOf({ ...state, ...other }) }, text);
  const hint: (Node | string)[] = [];
  if (repaired !== null) {
    const instead = linkTo({ isExact: true }, `Search instead for ${query}`);
    hint.push("Showing results for ", element("b", {}, repaired), ". ", instead, ". ");
  }
  if (arePhrasesFound) {
    const without = linkTo({ query: unquoted(query) }, "Search without quotation marks");
    hint.push("Other forms of words in quotation marks count, too. ", without);
  }
  return hint;
}
