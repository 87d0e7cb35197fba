import { runBuildProcess } from "./build-process.ts";
import type { Command } from "./command-io.ts";
import {
  buildArguments,
  parseFlags,
  requireNoArguments,
  siteFlags,
  siteFlagsHelp,
  siteOptionsOfFlags,
} from "./parse-flags.ts";
import { startServer } from "../eleventy/serve-site.ts";
import { diagnosticsText } from "../render/diagnostics-text.ts";
import { UsageError } from "../site/usage-error.ts";
import { reportProgress } from "./report-progress.ts";

const defaultPort = 8080;

/** `kb serve`: builds a site, serves it, and builds it again on change. */
export const serve: Command = {
  help: `Usage: kb serve [options]

Builds the site, serves it on this machine and prints the address. When content
changes the site is built again and open pages reload. Ctrl+C ends it.

${siteFlagsHelp}
  --port NUMBER        port to serve at (default: $PORT, else ${String(defaultPort)})
  --help               show this text

Exit code: 0 done, 1 a failure of the search engine, a template or the system
in the first build, 2 wrong use.
`,
  async run(args, io) {
    const { values, positionals } = parseFlags(args, { ...siteFlags, port: { type: "string" } });
    requireNoArguments(positionals);
    const server = await startServer({
      flags: siteOptionsOfFlags(values),
      output: values.output,
      port: parsePort(values.port ?? io.env["PORT"] ?? String(defaultPort)),
      progress: reportProgress(io),
      note: (text) => {
        io.stderr(`${text}\n`);
      },
      rebuild: () => runBuildProcess(buildArguments(values)),
      onBuilt: (problems) => {
        io.stderr(diagnosticsText(problems));
      },
    });
    await interruption();
    await server.close();
    return 0;
  },
};

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`expected a port from 1 to 65535, found "${text}"`);
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => {
      resolve();
    });
    process.once("SIGTERM", () => {
      resolve();
    });
  });
}
