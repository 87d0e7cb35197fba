import type { SortColumns } from "../../lib/search/sort-columns.ts";

/** Articles by number, or by date with the newest first; those of one date by number. */
export function sortPlaces(places: Uint32Array, { numbers, days }: SortColumns, by: "number" | "date"): Uint32Array {
  const numberOf = (place: number): number => numbers[place] ?? 0;
  const dayOf = (place: number): number => (by === "date" ? (days[place] ?? 0) : 0);
  return places.slice().sort((a, b) => dayOf(b) - dayOf(a) || numberOf(a) - numberOf(b));
}
