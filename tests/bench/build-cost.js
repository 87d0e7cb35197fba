// Builds sites of more and more articles of the archive and prints what each costs, beside Hugo where it is installed. A
// second build of the same, slowed by being asked what it does, tells what each stage costs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { hugoSites, hugoVersion, writeHugoContent, writeHugoSite } from "./hugo-site.js";
import { measuredCommand } from "./measured-command.js";
import { copySample, writeCopies } from "./sample-content.js";
import { samplingMicroseconds, stageCosts } from "./stage-costs.js";

/**
 * KB_CORPUS: the archive. KB_BENCH_SIZES: which builds, of `1000`, `10000`, `all`, `all+search`, `all+parts` (an index
 * in eight), `all+hugo`, `4x` (default all of them; any number may be one). KB_BENCH_JSON: where the figures are
 * written as JSON (default .cache/bench.json).
 */
const corpus = process.env.KB_CORPUS;
const sizes = (process.env.KB_BENCH_SIZES ?? "1000,10000,all,all+hugo,4x,all+search,all+parts").split(",");
const json = process.env.KB_BENCH_JSON ?? join(".cache", "bench.json");
const kb = join(import.meta.dirname, "../../dist/cli/kb.js");

if (corpus === undefined) {
  process.stdout.write("builds: skipped, KB_CORPUS is not set\n");
} else {
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`;
  process.stdout.write(`builds on ${machine}\n`);
  const results = [];
  const folder = mkdtempSync(join(tmpdir(), "kbpress-bench-"));
  try {
    for (const size of sizes) {
      const own = join(folder, size);
      mkdirSync(own);
      for (const result of await measure(size, own)) {
        results.push(result);
        process.stdout.write(`${JSON.stringify(result)}\n`);
      }
    }
  } finally {
    // Not before: for some minutes after many files were removed, ext4 makes new ones much more slowly.
    rmSync(folder, { recursive: true, force: true });
  }
  printBuilds(results);
  printStages(results);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  process.stdout.write(`as JSON in ${json}\n`);
}

async function measure(size, folder) {
  const content = join(folder, "content");
  if (size === "4x") {
    writeCopies(corpus, content, 4);
    return [await buildWithStages("4x", folder, content, ["--no-search"])];
  }
  if (size === "all+search") return [await buildWithStages(size, folder, corpus, [])];
  if (size === "all+parts") return [await build(size, folder, corpus, ["--search-parts", "8"])];
  if (size === "all+hugo") return compareWithHugo(folder, content);
  if (size === "all") {
    const clean = await buildWithStages(size, folder, corpus, ["--no-search"]);
    return [clean, await build("all, again", folder, corpus, ["--no-search"])];
  }
  copySample(corpus, content, Number(size));
  return [await buildWithStages(size, folder, content, ["--no-search"])];
}

/** Kbpress and Hugo over the same text articles, one after the other. */
async function compareWithHugo(folder, content) {
  const version = hugoVersion();
  if (version === null) {
    process.stdout.write("Hugo is not installed: not compared\n");
    return [];
  }
  const articles = copySample(corpus, content, Infinity);
  const hugoContent = join(folder, "hugo-content");
  writeHugoContent(content, hugoContent);
  const own = await build("the text articles", folder, content, ["--no-search"]);
  const results = [own];
  for (const [nth, site] of hugoSites.entries()) {
    const place = join(folder, `hugo-${String(nth + 1)}`);
    writeHugoSite(site, hugoContent, place);
    const run = await measuredCommand(["hugo", "--source", place, "--quiet"]);
    requireSuccess("hugo", run);
    const hugo = { name: `${version.split(" ").slice(0, 2).join(" ")}, ${site.name}`, articles, ...figuresOf(run) };
    process.stdout.write(`wall ${(own.seconds / hugo.seconds).toFixed(2)} times that of ${hugo.name}\n`);
    results.push(hugo);
  }
  return results;
}

async function build(name, folder, content, flags) {
  const run = await runBuild(folder, content, flags);
  const articles = Number(/^([\d,]+) articles? in /.exec(run.lines.at(-1)?.text ?? "")?.[1]?.replaceAll(",", ""));
  return { name, articles, ...figuresOf(run), sizes: sizesOf(run.lines) };
}

async function buildWithStages(name, folder, content, flags) {
  const result = await build(name, folder, content, flags);
  const profiled = join(folder, "profiled");
  mkdirSync(profiled);
  const profiles = join(profiled, "profiles");
  const run = await runBuild(profiled, content, flags, [
    "--cpu-prof",
    `--cpu-prof-dir=${profiles}`,
    `--cpu-prof-interval=${String(samplingMicroseconds)}`,
  ]);
  return { ...result, stages: stageCosts(profiles, run) };
}

/** Builds a site in a folder, from nothing where the folder is empty. */
async function runBuild(folder, content, flags, nodeFlags = []) {
  const run = await measuredCommand(
    [process.execPath, ...nodeFlags, kb, "build", "--content", content, "--output", join(folder, "site"), ...flags],
    { cwd: folder },
  );
  requireSuccess("kb build", run);
  return run;
}

/** A command that failed has figures of nothing. */
function requireSuccess(name, { code, lines }) {
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}: ${lines.at(-1)?.text ?? ""}`);
}

function figuresOf({ seconds, cpuSeconds, peakMegabytes }) {
  return { seconds, cpuSeconds, peakMegabytes };
}

/** What the build prints of files and kilobytes by kind. */
function sizesOf(lines) {
  const number = (text) => Number(text.replaceAll(",", ""));
  const found = lines.flatMap(({ text }) => {
    const match = /^(\S.*?)\s+([\d,]+) files\s+([\d,]+) kB$/.exec(text);
    return match === null ? [] : [[match[1], { files: number(match[2]), kilobytes: number(match[3]) }]];
  });
  return Object.fromEntries(found);
}

function printBuilds(results) {
  const rows = results.map(({ name, articles, seconds, cpuSeconds, peakMegabytes, sizes: kinds = {} }) => [
    name,
    articles.toLocaleString("en-US"),
    fixed(seconds, 1),
    fixed(cpuSeconds, 1),
    fixed((1000 * cpuSeconds) / articles, 2),
    fixed(peakMegabytes, 0),
    fixed(articles / seconds, 0),
    fixed(kinds.total && kinds.total.kilobytes / 1000, 0),
  ]);
  printTable(["build", "articles", "wall s", "CPU s", "CPU ms each", "peak MB", "articles/s", "site MB"], rows);
}

/** Stages go on at the same time, so that their seconds add up to more than the build's. */
function printStages(results) {
  const rows = results.flatMap(({ name, articles, stages = {} }) =>
    Object.entries(stages).map(([stage, { seconds, cpuSeconds, peakMegabytes }]) => [
      name,
      stage,
      fixed(seconds, 1),
      fixed(cpuSeconds, 1),
      fixed(peakMegabytes, 0),
      fixed(seconds > 0 ? articles / seconds : null, 0),
    ]),
  );
  printTable(["build", "stage", "wall s", "CPU s (sampled)", "peak MB", "articles/s"], rows);
}

function fixed(value, digits) {
  return value === null || value === undefined ? "" : value.toFixed(digits);
}

function printTable(head, rows) {
  process.stdout.write(`${[head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`);
}
