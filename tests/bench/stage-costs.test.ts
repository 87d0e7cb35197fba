import { afterAll, expect, test } from "@jest/globals";
import { TemporaryFolder } from "../support/temporary-folder.ts";
import { stageCosts } from "./stage-costs.js";

/** A thread's profile: calls from the outermost to the innermost, and so many milliseconds in the last one. */
function profileOf(startTime: number, ...calls: [stack: string[], milliseconds: number][]): string {
  const nodes = [{ id: 1, callFrame: { functionName: "(root)", url: "" }, children: [] as number[] }];
  const samples = calls.map(([stack]) => {
    let parent = nodes[0];
    for (const call of stack) {
      const [functionName = "", file] = call.split("@");
      const url = file === undefined ? "" : `file:///package/dist/${file}`;
      const node = { id: nodes.length + 1, callFrame: { functionName, url }, children: [] };
      parent?.children.push(node.id);
      nodes.push(node);
      parent = node;
    }
    return nodes.length;
  });
  return JSON.stringify({
    nodes,
    startTime,
    samples,
    timeDeltas: calls.map(([, milliseconds]) => milliseconds * 1000),
  });
}

const folder = new TemporaryFolder({
  "one.cpuprofile": profileOf(
    5_000_000,
    [["readFile@io/disk.js", "readFileSync"], 50],
    [["summarize@archive/source-tasks.js", "parseSource@parse/parse-source.js", "isProse@text/line.js"], 30],
    [["summarize@archive/source-tasks.js", "termsOf@archive/terms-of.js"], 400],
    [["(idle)"], 3000],
    [["(garbage collector)"], 20],
  ),
  "other.cpuprofile": profileOf(
    6_000_000,
    [["render@eleventy/page-layouts.js", "renderTemplate"], 200],
    [["render@eleventy/page-layouts.js", "writeFile@io/disk.js", "open"], 100],
    [["atomicsWaitLoop"], 900],
  ),
});
afterAll(() => {
  folder.remove();
});

test("what a build costs is told by stage: that of the innermost function which has one, and of the search engine", () => {
  const costs = stageCosts(folder.path, {
    startedMicroseconds: 5_000_000,
    samples: [
      { at: 0.05, megabytes: 100, cpuSeconds: { node: 1 } },
      { at: 1.25, megabytes: 300, cpuSeconds: { node: 2, pagefind_extend: 0.5 } },
      { at: 3.05, megabytes: 200, cpuSeconds: { node: 2, pagefind_extend: 1.5 } },
    ],
  });
  const seconds = Object.fromEntries(Object.entries(costs).map(([stage, cost]) => [stage, cost.cpuSeconds]));
  expect(seconds).toEqual({ read: 0.05, parse: 0.03, graph: 0.4, render: 0.2, write: 0.1, search: 1.5, runtime: 0.02 });
  expect(costs["read"]).toMatchObject({ seconds: 0.1, peakMegabytes: 100 });
  expect(costs["search"]).toMatchObject({ seconds: 0.2, peakMegabytes: 300 });
});
