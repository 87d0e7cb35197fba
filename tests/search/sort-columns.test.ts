import { expect, test } from "@jest/globals";
import { sortPlaces } from "../../layouts/assets/sort-places.ts";
import { decodeSortColumns, encodeSortColumns } from "../../lib/search/sort-columns.ts";

test("articles are sorted by number, or by date with the newest first", () => {
  const columns = decodeSortColumns(
    encodeSortColumns([
      { number: 900002, day: 11000 },
      { number: 50001, day: 0 },
      { number: 900001, day: 12000 },
      { number: 900003, day: 11000 },
    ]),
  );
  const all = Uint32Array.of(0, 1, 2, 3);
  expect([...sortPlaces(all, columns, "number")]).toEqual([1, 2, 0, 3]);
  expect([...sortPlaces(all, columns, "date")]).toEqual([2, 0, 3, 1]);
});
