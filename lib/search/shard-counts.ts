/** In how many files each list is parted. */
export interface ShardCounts {
  words: number;
  /** Of either half of the vocabulary. */
  vocabulary: number;
  codes: number;
}

const articlesPerShard = 50;
const [fewest, most] = [16, 1024];

/** So many that a file stays small in a large archive, and few files in a small one. */
export function shardCounts(articles: number): ShardCounts {
  const wanted = 2 ** Math.floor(Math.log2(Math.max(1, articles / articlesPerShard)));
  const words = Math.min(most, Math.max(fewest, wanted));
  return { words, vocabulary: words / 4, codes: words / 16 };
}
