import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { clearInterval, setInterval } from "node:timers";

const samplingMilliseconds = 200;
const pageBytes = 4096;
const ticksPerSecond = 100;

/**
 * Runs a command and measures it with all processes that it starts.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, seconds: number, cpuSeconds: number, peakMegabytes: number | null, startedMicroseconds: number, lines: { at: number, text: string }[], samples: Sample[] }>}
 * Wall and CPU time in seconds; the largest sum of resident memory that was seen, in MB of 10^6 bytes, null where the
 * system has no `/proc`; when it began, by the system's monotonic clock; what it wrote to stderr, each line with the
 * second at which it came; and what was seen of it from time to time, nothing where there is no `/proc`.
 *
 * @typedef {{ at: number, megabytes: number, cpuSeconds: Record<string, number> }} Sample
 * The second; the sum of resident memory; and the CPU time of all its processes of a name until then.
 */
export async function measuredCommand(command, { cwd = process.cwd(), env = process.env } = {}) {
  const startedMicroseconds = Number(process.hrtime.bigint() / 1000n);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  // A shell of its own tells the CPU time of all its children, also of those that are gone.
  const child = spawn("sh", ["-c", '"$@"; code=$?; times; exit $code', "sh", ...command], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines = [];
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => {
    for (const line of text.split("\n")) if (line !== "") lines.push({ at: seconds(), text: line });
  });
  const samples = [];
  const cpuOfProcesses = new Map();
  const timer = setInterval(() => {
    const processes = processesBelow(child.pid);
    if (processes.length === 0) return;
    for (const { pid, name, cpuSeconds } of processes) cpuOfProcesses.set(pid, { name, cpuSeconds });
    const bytes = processes.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
    samples.push({ at: seconds(), megabytes: bytes / 1e6, cpuSeconds: cpuByName(cpuOfProcesses.values()) });
  }, samplingMilliseconds);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  clearInterval(timer);
  return {
    code,
    seconds: seconds(),
    cpuSeconds: childSeconds(stdout),
    peakMegabytes: samples.length === 0 ? null : Math.max(...samples.map(({ megabytes }) => megabytes)),
    startedMicroseconds,
    lines,
    samples,
  };
}

/** `times` prints user and system time of the shell, and in the second line those of its children: `1m2.345s 0m1.2s`. */
function childSeconds(stdout) {
  const [last = ""] = stdout.trimEnd().split("\n").slice(-1);
  return Array.from(
    last.matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, rest]) => 60 * Number(minutes) + Number(rest),
  ).reduce((sum, part) => sum + part, 0);
}

function cpuByName(processes) {
  const sums = {};
  for (const { name, cpuSeconds } of processes) sums[name] = (sums[name] ?? 0) + cpuSeconds;
  return sums;
}

/** A process and all below it; none where the system has no `/proc`. */
function processesBelow(root) {
  const parents = new Map();
  const processes = [];
  try {
    for (const folder of readdirSync("/proc")) {
      if (!/^\d+$/.test(folder)) continue;
      try {
        const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${folder}/stat`, "utf8"));
        const fields = rest.split(" ");
        const pid = Number(folder);
        parents.set(pid, Number(fields[1]));
        const ticks = Number(fields[11]) + Number(fields[12]);
        processes.push({
          pid,
          name,
          cpuSeconds: ticks / ticksPerSecond,
          residentBytes: Number(fields[21]) * pageBytes,
        });
      } catch {
        // The process has ended meanwhile.
      }
    }
  } catch {
    return [];
  }
  return processes.filter(({ pid }) => isBelow(pid, root, parents));
}

function isBelow(pid, root, parents) {
  for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
  return false;
}
