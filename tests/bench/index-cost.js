// Reads all articles of the archive, then makes every index over their summaries and prints what that costs.
import { buildCodeIndex } from "../../dist/archive/codes/code-index.js";
import { buildFileIndex } from "../../dist/archive/files/file-index.js";
import { groupBySupportCode } from "../../dist/archive/products/support-code-groups.js";
import { noLimits } from "../../dist/archive/reading/limits.js";
import { loadArchive } from "../../dist/archive/reading/load-archive.js";
import { SourceCache } from "../../dist/archive/reading/source-cache.js";
import { buildReferenceGraph } from "../../dist/archive/reference-graph.js";
import { relateArticles } from "../../dist/archive/related/relate-articles.js";
import { termTable } from "../../dist/archive/related/term-table.js";
import { silentProgress } from "../../dist/model/progress.js";
import { browseKinds } from "../../dist/site/lists/browse-kinds.js";
import { crossingsOf } from "../../dist/site/lists/crossings.js";
import { sourcePool } from "../../dist/site/reading/source-pool.js";
import { loadTaxonomy } from "../../dist/site/taxonomy.js";
import { judgedRelated } from "../relevance/judged-related.js";

const corpus = process.env.KB_CORPUS;

if (corpus === undefined) {
  process.stdout.write("indexes: skipped, KB_CORPUS is not set\n");
} else {
  const taxonomy = loadTaxonomy([corpus]);
  const { supportCodes } = taxonomy;
  const tasks = sourcePool([corpus], taxonomy, noLimits);
  const sources = {
    roots: [corpus],
    except: new Set(),
    supportCodes,
    limits: noLimits,
    tasks,
    cache: new SourceCache(),
  };
  const loaded = await loadArchive(sources, silentProgress);
  const { articles } = loaded.archive;
  await tasks.close();
  process.stdout.write(`indexes over ${String(articles.size)} articles\n`);
  const summaries = [...articles.values()];
  const table = termTable(summaries, loaded.terms);
  loaded.terms = new Map();
  const before = liveMegabytes();
  const start = process.cpuUsage();
  const kept = [
    measured("references", () => buildReferenceGraph(articles)),
    measured("error codes", () => buildCodeIndex(summaries)),
    measured("files", () => buildFileIndex(summaries)),
    measured("lists to browse by, and crossings", () => {
      const browse = browseKinds(summaries, taxonomy);
      return [browse, crossingsOf(summaries, browse)];
    }),
    measured("related articles", () => relateArticles(table)),
    measured("support codes", () => groupBySupportCode(summaries)),
  ];
  const seconds = secondsSince(start);
  const resident = process.memoryUsage().rss / 1e6;
  const after = liveMegabytes();
  process.stdout.write(`${sharesOfRelated(kept[4])}\n`);
  process.stdout.write(`${shareOfRight(kept[4], summaries)}\n`);
  process.stdout.write(
    `${String(kept.length)} indexes in ${seconds.toFixed(2)} s of one core; ${(after - before).toFixed(0)} MB of their own, ${before.toFixed(0)} MB of summaries, ${resident.toFixed(0)} MB resident, garbage included\n`,
  );
}

/** How many articles have five related ones, and so on. */
function sharesOfRelated({ starts }) {
  const lengths = Array.from(starts.subarray(1), (end, row) => end - starts[row]);
  const shares = [5, 4, 3, 2, 1, 0].map((count) => {
    const share = lengths.filter((length) => length === count).length / lengths.length;
    return `${String(count)} of ${(share * 100).toFixed(0)} %`;
  });
  return `related articles: ${shares.join(", ")}`;
}

/** How many are right of those whose relatedness was judged. */
function shareOfRight({ starts, numbers }, summaries) {
  const ids = summaries.map(({ id }) => id);
  const related = ids.map((id, row) => [
    id,
    Array.from(numbers.subarray(starts[row], starts[row + 1]), (other) => ids[other]),
  ]);
  const { right, judged, unknown } = judgedRelated(new Map(related));
  const share = ((right / judged) * 100).toFixed(1);
  return `related articles judged: ${String(right)} of ${String(judged)} right (${share} %), ${String(unknown)} not judged`;
}

function measured(name, make) {
  const start = process.cpuUsage();
  const value = make();
  process.stdout.write(`${name}: ${secondsSince(start).toFixed(2)} s\n`);
  return value;
}

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What is in use once the garbage is gone; needs `--expose-gc`. */
function liveMegabytes() {
  // The first one finds arrays of numbers, whose memory the second one waits for.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
