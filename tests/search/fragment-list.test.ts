import { expect, test } from "@jest/globals";
import { decodeFragmentList, encodeFragmentList } from "../../lib/search/fragment-list.ts";

const list = decodeFragmentList(
  encodeFragmentList([
    ["0000a1b", "32eea77", "32eea771c", "fffffff"],
    ["0000a1b", "4000000"],
  ]),
);

test("names come back in order, long ones whole", () => {
  expect(list.names).toEqual(["0000a1b", "32eea77", "32eea771c", "fffffff", "0000a1b", "4000000"]);
});

test("an article's part is known, and its place by its name, even where two parts gave the same", () => {
  expect(list.parts).toBe(2);
  expect(list.names.map((_, place) => list.partOf(place))).toEqual([0, 0, 0, 0, 1, 1]);
  expect(list.placesOf("32eea771c")).toEqual([2]);
  expect(list.placesOf("0000a1b")).toEqual([0, 4]);
  expect(list.placesOf("1234567")).toEqual([]);
});
