import { expect, test } from "@jest/globals";
import { ByteReader } from "../../lib/search/byte-reader.ts";
import { ByteWriter } from "../../lib/search/byte-writer.ts";
import { mentionStrength, strengthLevel, strengthOfLevel } from "../../lib/search/text-strength.ts";
import { commonFrom, encodeShard, findEntry, shardOf } from "../../lib/search/word-shard.ts";

const numbers = (postings: { places: Uint32Array; values: Uint8Array } | null | undefined): number[][] | undefined =>
  postings == null ? undefined : [[...postings.places], [...postings.values]];

test("numbers and texts come back as they were written", () => {
  const writer = new ByteWriter();
  const written = [0, 127, 128, 300, 2 ** 28 - 1, 2 ** 32 - 1];
  for (const number of written) writer.number(number);
  writer.text("caf\u00E9");
  writer.bytes(new Uint8Array(5000).fill(7));
  const reader = new ByteReader(writer.written());
  expect(written.map(() => reader.number())).toEqual(written);
  expect(reader.text()).toBe("caf\u00E9");
  expect(reader.bytes()).toHaveLength(5000);
  expect(reader.isAtEnd).toBe(true);
});

test("a shard has the entry of each of its words, and of no other", () => {
  const shard = encodeShard([
    { stem: "lid", titles: [], places: [3], levels: [4] },
    {
      stem: "print",
      titles: [
        { form: "printer", places: [0, 500], lengths: [4, 99] },
        { form: "printing", places: [7], lengths: [2] },
      ],
      places: [0, 7, 500],
      levels: [15, 1, 8],
    },
  ]);
  const entry = findEntry(shard, "print");
  expect(entry?.texts).toBeNull();
  expect(entry?.titles.map(({ form, postings }) => [form, numbers(postings)])).toEqual([
    [
      "printer",
      [
        [0, 500],
        [4, 15],
      ],
    ],
    ["printing", [[7], [2]]],
  ]);
  expect(findEntry(shard, "lid")).toEqual({ titles: [], texts: null });
  expect(findEntry(shard, "pri")).toBeNull();
});

test("only a common word has a list of its texts", () => {
  const places = Array.from({ length: commonFrom + 1 }, (_, place) => place * 2);
  const shard = encodeShard([{ stem: "tray", titles: [], places, levels: places.map((place) => place % 16) }]);
  expect(numbers(findEntry(shard, "tray")?.texts)).toEqual([places, places.map((place) => place % 16)]);
});

test("words lie in one of all shards", () => {
  const shards = ["tray", "lid", "0x0000001e", "\u00E9"].map((stem) => shardOf(stem, 64));
  expect(shards.every((shard) => shard >= 0 && shard < 64)).toBe(true);
  expect(new Set(shards).size).toBeGreaterThan(2);
});

test("a level keeps a strength within a fifth", () => {
  for (const strength of [0.3, 1, 2.5, 7, 20])
    expect(Math.abs(strengthOfLevel(strengthLevel(strength)) / strength - 1)).toBeLessThan(0.2);
  expect(strengthOfLevel(strengthLevel(0))).toBe(0);
  expect(strengthLevel(1000)).toBe(15);
});

test("a mention says more in a short text than in a long one, and more in the opening than in a listing", () => {
  expect(mentionStrength("body", 20)).toBeGreaterThan(mentionStrength("body", 2000));
  expect(mentionStrength("opening", 40)).toBeGreaterThan(mentionStrength("listing", 40));
});
