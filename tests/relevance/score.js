/** Mean reciprocal rank among the first ten, first places, R-precision and queries without a result, of one class of queries. */
export function score(answers) {
  const mean = (valueOf) => answers.reduce((sum, answer) => sum + valueOf(answer), 0) / answers.length;
  return {
    count: answers.length,
    reciprocalRank: mean(({ ids, gold }) => 1 / (ids.findIndex((id) => gold.has(id)) + 1 || Infinity)),
    first: mean(({ ids, gold }) => Number(gold.has(ids[0]))),
    precision: mean(
      ({ ids, gold }) => ids.slice(0, gold.size).filter((id) => gold.has(id)).length / Math.min(10, gold.size),
    ),
    empty: mean(({ ids }) => Number(ids.length === 0)),
  };
}

/** The value below which a share of the answers is. */
export function middle(answers, name, share) {
  const values = answers.map((answer) => answer[name]).sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))];
}
