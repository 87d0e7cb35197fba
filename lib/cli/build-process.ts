import { spawn } from "node:child_process";
import { join } from "node:path";
import { packageFolder } from "../site/site-files.ts";

const kb = join(packageFolder, "dist/cli/kb.js");

/**
 * Runs `kb build` with some arguments in a process of its own, whose notes go to this process's stderr. It is stopped
 * when this process is.
 * @throws {Error} where its exit code is not 0.
 */
export function runBuildProcess(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [kb, "build", ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const stop = (): void => {
    child.kill("SIGTERM");
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (code === 0) resolve();
      else reject(new Error(`kb build ended with ${signal ?? `exit code ${String(code)}`}`));
    });
  });
}
