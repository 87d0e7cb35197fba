import { main } from "../../lib/cli/main.ts";
import type { ExitCode } from "../../lib/cli/command-io.ts";

export interface CommandResult {
  code: ExitCode;
  stdout: string;
  stderr: string;
}

/** Runs the kb command in this process, in a folder, and collects what it writes. */
export async function runCommand(folder: string, ...args: string[]): Promise<CommandResult> {
  const before = process.cwd();
  let stdout = "";
  let stderr = "";
  process.chdir(folder);
  try {
    const code = await main(args, {
      stdout: (text) => (stdout += text),
      stderr: (text) => (stderr += text),
      isTerminal: false,
      env: {},
    });
    return { code, stdout, stderr };
  } finally {
    process.chdir(before);
  }
}
