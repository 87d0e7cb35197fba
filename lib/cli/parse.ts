import { disk } from "../io/disk.ts";
import { systemErrors } from "../io/system-errors.ts";
import type { Article } from "../model/article.ts";
import { markBoilerplate } from "../parse/boilerplate.ts";
import { parseSource } from "../parse/parse-source.ts";
import { diagnosticsText } from "../render/diagnostics-text.ts";
import { labelLines } from "../render/line-labels.ts";
import { resolveSiteOptions } from "../site/options/resolve-options.ts";
import { loadTaxonomy } from "../site/taxonomy.ts";
import { UsageError } from "../site/usage-error.ts";
import { isBlank, splitLines } from "../text/line.ts";
import { decodeText } from "../text/source-text.ts";
import type { Command } from "./command-io.ts";
import { parseFlags } from "./parse-flags.ts";

/** `kb parse`: writes the article of a file as JSON, or what each of its lines is. */
export const parse: Command = {
  help: `Usage: kb parse FILE [--labels]

Writes the article of a file as JSON: its fields, and its body as a tree whose
nodes bear their place in the file, as kbpress/article.schema.json describes
them. Several articles in one file become a list.

  --labels  write instead a line for each line of the file that is not blank:
            its number, a tab, and what it is: H header, A applies-to box,
            S section heading, U sub-heading, O numbered item, B bullet,
            P prose, V lines, C code, T table, N note, R reference, X separator,
            K query words, F trailer, L legal notice; then @ and the number of
            list items around it
  --help    show this text

Exit code: 0 done, 1 the file holds no article or one with errors, 2 wrong use.
`,
  run(args, io) {
    const { values, positionals } = parseFlags(args, { labels: { type: "boolean", default: false } });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError("expected one file: kb parse FILE");
    const bytes = readBytes(path);
    const { articles, diagnostics } = parseSource({ path, bytes }, resolveSiteOptions({}, {}).limits);
    io.stdout(values.labels ? formatLabels(articles, bytes) : formatArticles(articles));
    io.stderr(diagnosticsText(diagnostics));
    const hasProblems = articles.length === 0 || diagnostics.some(({ severity }) => severity === "error");
    return Promise.resolve(hasProblems ? 1 : 0);
  },
};

function formatArticles(articles: readonly Article[]): string {
  const { boilerplate } = loadTaxonomy([]);
  const marked = articles.map((article) => markBoilerplate(article, boilerplate));
  if (marked.length === 0) return "";
  return `${JSON.stringify(marked.length === 1 ? marked[0] : marked, null, 2)}\n`;
}

function formatLabels(articles: readonly Article[], bytes: Buffer): string {
  const labels = new Map(articles.flatMap((article) => [...labelLines(article)]));
  return splitLines(decodeText(bytes, "windows-1252").text, "drop")
    .filter((line) => !isBlank(line))
    .map(({ number }) => `${String(number)}\t${labels.get(number) ?? "H@0"}\n`)
    .join("");
}

function readBytes(path: string): Buffer {
  try {
    return disk.readFile(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const found = systemErrors[code]?.meaning ?? message;
    throw new UsageError(`expected a file at ${path} that can be read, found ${found}`);
  }
}
