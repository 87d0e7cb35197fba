import { expect, test } from "@jest/globals";
import { shardCounts } from "../../lib/search/shard-counts.ts";

test.each([
  [1, { words: 16, vocabulary: 4, codes: 1 }],
  [5000, { words: 64, vocabulary: 16, codes: 4 }],
  [54_342, { words: 1024, vocabulary: 256, codes: 64 }],
  [1_000_000, { words: 1024, vocabulary: 256, codes: 64 }],
])("%p articles have %p files of lists", (articles, counts) => {
  expect(shardCounts(articles)).toEqual(counts);
});
