// Parses every n-th article of the archive, all in memory, and prints megabytes of source a second on one core.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseSource } from "../../dist/index.js";

const corpus = process.env.KB_CORPUS;
const step = Number(process.env.KB_BENCH_STEP ?? "5");
const rounds = 6;

if (corpus === undefined) {
  process.stdout.write("parse speed: skipped, KB_CORPUS is not set\n");
} else {
  const sources = articlePaths(corpus).map((path) => ({ path, bytes: readFileSync(path) }));
  const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  let best = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const copy = speedOf(megabytes, () => sources.forEach(({ bytes }) => bytes.toString("latin1").split("\n")));
    const parse = speedOf(megabytes, () => sources.forEach((source) => parseSource(source)));
    best = Math.max(best, parse);
    process.stdout.write(
      `round ${String(round)}: ${parse.toFixed(1)} MB/s parsed, ${copy.toFixed(0)} MB/s split into lines only (${String(sources.length)} articles, ${megabytes.toFixed(1)} MB)\n`,
    );
  }
  process.stdout.write(`best round: ${best.toFixed(1)} MB/s\n`);
}

function speedOf(megabytes, run) {
  const start = process.cpuUsage();
  run();
  return megabytes / (process.cpuUsage(start).user / 1e6);
}

function articlePaths(root) {
  const names = readdirSync(join(root, "txt"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".TXT"),
  );
  return names
    .sort()
    .filter((_, nth) => nth % step === 0)
    .map((name) => join(root, "txt", name));
}
