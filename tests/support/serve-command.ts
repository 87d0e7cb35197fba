import { spawn } from "node:child_process";
import { compiledKb } from "./compiled-kb.ts";
import { freePort } from "./free-port.ts";

export interface ServedSite {
  /** Address of the home page, with a slash at its end. */
  address: string;
  stop: () => Promise<void>;
}

/** Runs `kb serve` in a folder, on a free port, and resolves once it has printed its address. */
export async function serveCommand(folder: string, args: readonly string[]): Promise<ServedSite> {
  const port = await freePort();
  const child = spawn(process.execPath, [compiledKb, "serve", ...args], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
  };
  return new Promise((resolve, reject) => {
    let notes = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      notes += text;
      const address = /https?:\/\/localhost:\d+\/\S*/.exec(notes)?.[0];
      if (address !== undefined) resolve({ address, stop });
    });
    child.once("exit", (code) => {
      reject(new Error(`kb serve ended with ${String(code)}:\n${notes}`));
    });
  });
}
