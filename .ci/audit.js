// Fails where a package that kbpress runs with is known to be unsafe; a registry that does not answer fails nothing.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", timeout: 60_000 });
const counts = vulnerabilitiesIn(stdout);
if (counts === null) {
  process.stdout.write("npm audit: the registry did not answer\n");
} else {
  const serious = counts.high + counts.critical;
  process.stdout.write(`npm audit: ${String(serious)} high or critical, ${String(counts.total)} in all\n`);
  if (serious > 0) process.stdout.write(stdout);
  process.exitCode = serious > 0 ? 1 : 0;
}

/** What npm has counted; null where it answered with an error or not at all. */
function vulnerabilitiesIn(json) {
  try {
    return JSON.parse(json).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
