import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { clearInterval, setInterval } from "node:timers";

const samplingMilliseconds = 200;
const pageBytes = 4096;

/**
 * Runs a command and measures it with all processes that it starts.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, seconds: number, cpuSeconds: number, peakMegabytes: number | null, lines: { at: number, text: string }[] }>}
 * Wall and CPU time in seconds; the largest sum of resident memory that was seen, in MB of 10^6 bytes, null where the
 * system has no `/proc`; and what it wrote to stderr, each line with the second at which it came.
 */
export async function measuredCommand(command, { cwd = process.cwd(), env = process.env } = {}) {
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
  let peak = null;
  const timer = setInterval(() => {
    const resident = residentBytes(child.pid);
    if (resident !== null) peak = Math.max(peak ?? 0, resident);
  }, samplingMilliseconds);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  clearInterval(timer);
  return {
    code,
    seconds: seconds(),
    cpuSeconds: childSeconds(stdout),
    peakMegabytes: peak === null ? null : peak / 1e6,
    lines,
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

/** Resident memory of a process and all below it, in bytes. */
function residentBytes(root) {
  const parents = new Map();
  const sizes = new Map();
  try {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const fields = readFileSync(`/proc/${name}/stat`, "utf8")
          .replace(/^.*\) /s, "")
          .split(" ");
        parents.set(Number(name), Number(fields[1]));
        sizes.set(Number(name), Number(fields[21]) * pageBytes);
      } catch {
        // The process has ended meanwhile.
      }
    }
  } catch {
    return null;
  }
  let sum = 0;
  for (const [pid, size] of sizes) if (isBelow(pid, root, parents)) sum += size;
  return sum;
}

function isBelow(pid, root, parents) {
  for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
  return false;
}
