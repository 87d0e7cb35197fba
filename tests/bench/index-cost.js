// Reads all articles of the archive, then makes every index over their summaries and prints what that costs.
import { buildCodeIndex } from "../../dist/archive/code-index.js";
import { buildFileIndex } from "../../dist/archive/file-index.js";
import { groupBySupportCode } from "../../dist/archive/support-code-groups.js";
import { relateArticles } from "../../dist/archive/relate-articles.js";
import { loadArchive } from "../../dist/archive/load-archive.js";
import { buildReferenceGraph } from "../../dist/archive/reference-graph.js";
import { silentProgress } from "../../dist/model/progress.js";
import { browseKinds } from "../../dist/site/browse-kinds.js";
import { loadTaxonomy } from "../../dist/site/taxonomy.js";

const corpus = process.env.KB_CORPUS;

if (corpus === undefined) {
  process.stdout.write("indexes: skipped, KB_CORPUS is not set\n");
} else {
  const taxonomy = loadTaxonomy([corpus]);
  const { articles } = loadArchive({ roots: [corpus], except: new Set(), ...taxonomy }, silentProgress);
  process.stdout.write(`indexes over ${String(articles.size)} articles\n`);
  const summaries = [...articles.values()];
  const kept = [
    measured("references", () => buildReferenceGraph(articles)),
    measured("error codes", () => buildCodeIndex(summaries)),
    measured("files", () => buildFileIndex(summaries)),
    measured("lists to browse by", () => browseKinds(summaries, taxonomy)),
    measured("related articles", () => relateArticles(summaries)),
    measured("support codes", () => groupBySupportCode(summaries)),
  ];
  process.stdout.write(
    `${String(kept.length)} indexes in ${String(Math.round(process.memoryUsage().rss / 1e6))} MB of memory, summaries included\n`,
  );
}

function measured(name, make) {
  const heap = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const value = make();
  const { user, system } = process.cpuUsage(start);
  const megabytes = Math.max(0, process.memoryUsage().heapUsed - heap) / 1e6;
  process.stdout.write(`${name}: ${((user + system) / 1e6).toFixed(2)} s, ${megabytes.toFixed(0)} MB\n`);
  return value;
}
