import { spawn, type ChildProcess } from "node:child_process";
import { compiledKb } from "./compiled-kb.ts";

export interface EndedProcess {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

export interface KbProcess {
  child: ChildProcess;
  ended: Promise<EndedProcess>;
}

/** Runs the compiled kb command in a process of its own and in a folder, perhaps as another user. */
export function kbProcess(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
  user: { uid?: number; gid?: number } = {},
): KbProcess {
  const child = spawn(process.execPath, [compiledKb, ...args], {
    ...user,
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<EndedProcess>((resolve) => {
    child.once("close", (code, signal) => {
      resolve({ code, signal, stderr });
    });
  });
  return { child, ended };
}
