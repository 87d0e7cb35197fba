import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The stages of a build, in their order. What is none of them is the runtime's: starting, compiling, garbage. */
export const stageNames = ["read", "parse", "graph", "render", "write", "search", "runtime"];

/** Parts of the package's compiled code, by their paths and functions, and whose stage they are: the first that fits counts. */
const stageOfCode = [
  [/^io\/disk\.js (?:writeFile|appendFile|makeFolder|move|remove)$/, "write"],
  [/^io\/disk\.js (?:readFile|readPart|listFolder|stat|exists|realPath)$/, "read"],
  [/^archive\/(?:walk-content|read-|reread-|source-cache|cached-file)/, "read"],
  [/^parse\//, "parse"],
  [/^archive\//, "graph"],
  [/^site\/(?:load-site|read-content|browse-kinds|crossings|link-targets|neighbours|page-cache|source-)/, "graph"],
  [/^search\//, "search"],
  [/^site\/(?:search-|find-search-record|index-while-reading)/, "search"],
  [/^(?:render|site|eleventy)\//, "render"],
];

/** So often a build is asked what it does, in microseconds; more often would slow it. */
export const samplingMicroseconds = 10_000;

/** Wall time is counted in so many slots a second. */
const slotsPerSecond = 10;

/** The search engine's process, as the system names it. */
const engineName = /^pagefind/;

/** Functions in which a thread waits: that of the runtime, and that of the pool of threads. */
const waitingIn = new Set(["(idle)", "atomicsWaitLoop"]);

/**
 * What each stage of a build costs. Stages go on at the same time on several threads, so that their wall times add up to
 * more than the whole.
 * @param {string} profiles folder of the CPU profiles of all threads, as node's `--cpu-prof` writes them.
 * @param {Pick<Awaited<ReturnType<typeof import("./measured-command.js").measuredCommand>>, "startedMicroseconds" | "samples">} run
 * the measured command.
 * @returns {Record<string, { seconds: number, cpuSeconds: number, peakMegabytes: number }>} By stage: seconds in which any
 * thread was at work on it; the time of all threads that were, also where one waits for a core, and of the search engine's
 * process; and the largest memory of the whole build in that time, in MB of 10^6 bytes.
 */
export function stageCosts(profiles, { startedMicroseconds, samples }) {
  const cpuSeconds = Object.fromEntries(stageNames.map((name) => [name, 0]));
  const slots = Object.fromEntries(stageNames.map((name) => [name, new Set()]));
  const count = (stage, at, seconds) => {
    cpuSeconds[stage] += seconds;
    slots[stage].add(Math.floor(at * slotsPerSecond));
  };
  for (const name of readdirSync(profiles)) {
    const { nodes, samples: ids, timeDeltas, startTime } = JSON.parse(readFileSync(join(profiles, name), "utf8"));
    const stages = stagesOfNodes(nodes);
    let at = (startTime - startedMicroseconds) / 1e6;
    for (const [nth, id] of ids.entries()) {
      const seconds = timeDeltas[nth] / 1e6;
      at += seconds;
      const stage = stages.get(id);
      if (stage !== null) count(stage, at, seconds);
    }
  }
  let engineSeconds = 0;
  for (const sample of samples) {
    const now = engineCpu(sample);
    if (now > engineSeconds) count("search", sample.at, now - engineSeconds);
    engineSeconds = Math.max(engineSeconds, now);
  }
  return Object.fromEntries(
    stageNames.map((name) => {
      const own = slots[name];
      const inIt = samples.filter(({ at }) => own.has(Math.floor(at * slotsPerSecond)));
      return [
        name,
        {
          seconds: own.size / slotsPerSecond,
          cpuSeconds: cpuSeconds[name],
          peakMegabytes: Math.max(0, ...inIt.map(({ megabytes }) => megabytes)),
        },
      ];
    }),
  );
}

function engineCpu({ cpuSeconds }) {
  return Object.entries(cpuSeconds)
    .filter(([name]) => engineName.test(name))
    .reduce((sum, [, seconds]) => sum + seconds, 0);
}

/** The stage of each node of a profile: that of the innermost function which has one; null where the thread waits. */
function stagesOfNodes(nodes) {
  const stages = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));

  const visit = (node, outer) => {
    const { functionName, url } = node.callFrame;
    const path = /\/dist\/(?!.*node_modules)(.*)$/.exec(url)?.[1];
    const own = path && stageOfCode.find(([pattern]) => pattern.test(`${path} ${functionName}`))?.[1];
    const stage = waitingIn.has(functionName) ? null : (own ?? outer);
    stages.set(node.id, stage);
    for (const child of node.children ?? []) visit(byId.get(child), stage ?? outer);
  };
  visit(nodes[0], "runtime");
  return stages;
}
