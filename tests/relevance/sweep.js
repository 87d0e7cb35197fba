import { silentProgress } from "../../dist/model/progress.js";
import { queryWordsOf } from "../../dist/search/query-words.js";
import { rank, rankWeights, textsOf } from "../../dist/search/rank.js";
import { stemOf } from "../../dist/search/stem.js";
import { WordLists } from "../../dist/search/word-lists.js";
import { findSearchRecord } from "../../dist/site/indexing/find-search-record.js";
import { loadSite } from "../../dist/site/load-site.js";
import { resolveSiteOptions } from "../../dist/site/options/resolve-options.js";
import { pageTools } from "../../dist/site/pages/page-tasks.js";
import { readQueries } from "./read-queries.js";
import { score } from "./score.js";

/**
 * Searches for better weights of the ranking: changes some of them at random and keeps what finds more. Words are looked
 * up in memory and all lists are whole, so that no browser and no full-text engine are needed.
 * KB_CORPUS: folder with articles; KB_QUERIES: file of queries; SWEEP_SECONDS: how long (default 120).
 */
const corpus = process.env.KB_CORPUS;
if (corpus === undefined) throw new Error("expected a folder with articles in KB_CORPUS");
const classes = { title: 1, title3: 2, symptom: 2, natural: 3 };
const queries = readQueries(process.env.KB_QUERIES);

const site = await loadSite(resolveSiteOptions({ content: [corpus] }, {}), "_site", silentProgress);
const lists = new WordLists();
const ids = [];
const tools = pageTools(site);
for (const summary of site.archive.articles.values()) {
  const { record } = findSearchRecord({ summary }, tools);
  lists.add(record);
  ids.push(record.meta.id);
}
const entries = new Map();
const places = Uint32Array.from(ids.keys());
for (const stem of lists.stemsOfShards(1).flat()) entries.set(stem, lists.entryOf(stem, places));

const prepared = new Map();
for (const name of Object.keys(classes)) {
  const list = (queries.get(name) ?? []).map(({ query, gold }) => ({ gold, words: wordsOf(query) }));
  if (list.length > 0) prepared.set(name, list);
}

let best = rankWeights;
let figures = measure(best);
report();
const end = performance.now() + 1000 * Number(process.env.SWEEP_SECONDS ?? 120);
while (performance.now() < end) {
  const weights = { ...best };
  for (const name of Object.keys(weights)) if (Math.random() < 0.3) weights[name] *= Math.exp(Math.random() - 0.5);
  weights.titleLengthEffect = Math.min(1, weights.titleLengthEffect);
  const found = measure(weights);
  if (found.total <= figures.total) continue;
  best = weights;
  figures = found;
  report();
}

function wordsOf(query) {
  const forms = new Set(queryWordsOf(query).flatMap(({ whole, parts }) => [whole, ...parts]));
  return [...forms].flatMap((form) => {
    const entry = entries.get(stemOf(form));
    if (entry === undefined) return [];
    const titles = entry.titles.map((title) => ({
      form: title.form,
      postings: postingsOf(title.places, title.lengths),
    }));
    return [{ form, titles, texts: textsOf(postingsOf(entry.places, entry.levels)) }];
  });
}

function postingsOf(places, values) {
  return { places: Uint32Array.from(places), values: Uint8Array.from(values) };
}

function measure(weights) {
  const byClass = {};
  let total = 0;
  for (const [name, list] of prepared) {
    const answers = list.map(({ words, gold }) => {
      const { places } = rank(words, ids.length, weights);
      return { gold, ids: Array.from(places.subarray(0, 10), (place) => ids[place]) };
    });
    byClass[name] = score(answers).reciprocalRank;
    total += classes[name] * byClass[name];
  }
  return { byClass, total };
}

function report() {
  const shown = Object.entries(figures.byClass).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  const weights = JSON.stringify(best, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value));
  process.stdout.write(`${shown.join("  ")}  ${weights}
`);
}
