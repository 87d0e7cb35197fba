import { readFileSync } from "node:fs";
import { parseSource } from "../parse/parse-source.ts";
import { UsageError } from "../site/user-errors.ts";
import type { Command } from "./command-io.ts";
import { parseFlags } from "./parse-flags.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";

export const parse: Command = {
  help: `Usage: kb parse FILE

Writes the article of a file as JSON: its fields, and its body as a tree whose
nodes bear their place in the file. Several articles in one file become a list.

  --help  show this text

Exit code: 0 done, 1 the file holds no article or one with errors, 2 wrong use.
`,
  run(args, io) {
    const { positionals } = parseFlags(args, {});
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError("expected one file: kb parse FILE");
    const { articles, diagnostics } = parseSource({ path, bytes: readBytes(path) });
    if (articles.length > 0) io.stdout(`${JSON.stringify(articles.length === 1 ? articles[0] : articles, null, 2)}\n`);
    reportDiagnostics(diagnostics, io);
    const hasProblems = articles.length === 0 || diagnostics.some(({ severity }) => severity === "error");
    return Promise.resolve(hasProblems ? 1 : 0);
  },
};

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`expected a file at ${path} that can be read: ${(error as Error).message}`);
  }
}
