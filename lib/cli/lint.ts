import { groupBy } from "../archive/group-by.ts";
import type { Limits } from "../archive/reading/limits.ts";
import { loadArchive, type Archive } from "../archive/reading/load-archive.ts";
import { readBytes } from "../archive/reading/read-bytes.ts";
import { SourceCache } from "../archive/reading/source-cache.ts";
import { disk } from "../io/disk.ts";
import { realPathIfAny } from "../io/real-path-if-any.ts";
import { compareDiagnostics, formatDiagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Progress } from "../model/progress.ts";
import { parseSource } from "../parse/parse-source.ts";
import { formatCount } from "../render/format-count.ts";
import { AttachedFiles, attachFiles } from "../site/links/attached-files.ts";
import { articleFinder, linkedArticles } from "../site/links/linked-articles.ts";
import { distinctFolders } from "../site/options/distinct-folders.ts";
import { resolveSiteOptions } from "../site/options/resolve-options.ts";
import { sourcePool } from "../site/reading/source-pool.ts";
import { loadTaxonomy } from "../site/taxonomy.ts";
import { UsageError } from "../site/usage-error.ts";
import type { Command } from "./command-io.ts";
import { parseFlags } from "./parse-flags.ts";
import { reportProgress } from "./report-progress.ts";

const formats = ["text", "json"];

/** `kb lint`: lists what is wrong in articles, rule by rule. */
export const lint: Command = {
  help: `Usage: kb lint [PATHS] [--format text|json]

Lists what is wrong in articles, rule by rule with the number of places. PATHS
are files or folders of articles (default: the folders that kbpress.json names,
else content/kb; an Eleventy configuration is not read).

  --format FORMAT  text (default), or json: an object with counts by rule and
                   the list of all places
  --help           show this text

Exit code: 0 nothing but notes, 1 errors or warnings, 2 wrong use.
`,
  async run(args, io) {
    const { values, positionals } = parseFlags(args, { format: { type: "string", default: "text" } });
    if (!formats.includes(values.format))
      throw new UsageError(`expected --format text or json, found ${values.format}`);
    const paths = positionals.length > 0 ? positionals : resolveSiteOptions({}, {}).content;
    const diagnostics = await findDiagnostics(paths, reportProgress(io));
    const rules = groupByRule(diagnostics);
    io.stdout(values.format === "json" ? formatJson(rules, diagnostics) : formatText(rules));
    io.stderr(`${formatCount(diagnostics.length, "place")} of ${formatCount(rules.length, "rule")}\n`);
    return diagnostics.some(({ severity }) => severity !== "info") ? 1 : 0;
  },
};

interface Rule {
  ruleId: string;
  found: Diagnostic[];
}

async function findDiagnostics(paths: readonly string[], progress: Progress): Promise<Diagnostic[]> {
  const [folders, files] = [distinctFolders(paths.filter(isFolder)), paths.filter((path) => !isFolder(path))];
  const { limits } = resolveSiteOptions({}, folders.length === 0 ? {} : { content: folders });
  const ofFiles = files.flatMap((path) => diagnosticsOfFile(path, limits));
  const ofFolders = folders.length === 0 ? [] : await diagnosticsOfFolders(folders, limits, progress);
  return [...ofFiles, ...ofFolders].sort(compareDiagnostics);
}

function diagnosticsOfFile(path: string, limits: Limits): Diagnostic[] {
  const bytes = readBytes(path, limits.fileBytes);
  return Buffer.isBuffer(bytes) ? parseSource({ path, bytes }, limits).diagnostics : [bytes];
}

async function diagnosticsOfFolders(
  roots: readonly string[],
  limits: Limits,
  progress: Progress,
): Promise<Diagnostic[]> {
  const taxonomy = loadTaxonomy(roots);
  const tasks = sourcePool(roots, taxonomy, limits);
  try {
    const { supportCodes } = taxonomy;
    const sources = {
      roots,
      except: new Set(roots.map(realPathIfAny)),
      supportCodes,
      limits,
      tasks,
      cache: new SourceCache(),
    };
    return withoutAttached((await loadArchive(sources, progress)).archive, roots);
  } finally {
    await tasks.close();
  }
}

/** Files that articles link to or show are copied to the site, though no articles. */
function withoutAttached({ articles, diagnostics }: Archive, roots: readonly string[]): Diagnostic[] {
  const found = [...diagnostics];
  const attached = new AttachedFiles(roots, (problem) => found.push(problem));
  const summaries = [...articles.values()];
  attachFiles(summaries, linkedArticles(summaries, articleFinder(articles)), attached);
  return attached.withoutLeftOut(found);
}

function isFolder(path: string): boolean {
  const found = disk.stat(path);
  if (found === undefined)
    throw new UsageError(`expected a file or folder at ${path}, found none; name another: kb lint PATHS`);
  return found.isDirectory();
}

/** The rules that found something, the most frequent first. */
function groupByRule(diagnostics: readonly Diagnostic[]): Rule[] {
  const rules = Array.from(
    groupBy(diagnostics, ({ ruleId }) => ruleId),
    ([ruleId, found]) => ({ ruleId, found }),
  );
  return rules.sort((a, b) => b.found.length - a.found.length || (a.ruleId < b.ruleId ? -1 : 1));
}

function formatText(rules: readonly Rule[]): string {
  return rules
    .map(({ ruleId, found }) => {
      const places = found.map((diagnostic) => `  ${formatDiagnostic(diagnostic)}\n`).join("");
      return `${ruleId}: ${formatCount(found.length, "place")}\n${places}`;
    })
    .join("\n");
}

function formatJson(rules: readonly Rule[], diagnostics: readonly Diagnostic[]): string {
  const counts = Object.fromEntries(rules.map(({ ruleId, found }) => [ruleId, found.length]));
  return `${JSON.stringify({ counts, diagnostics }, null, 2)}\n`;
}
