import { ProjectError } from "../eleventy/project-error.ts";
import { TemplateError } from "../eleventy/template-error.ts";
import { causesOf } from "../io/causes-of.ts";
import { SystemFault, systemFaultOf } from "../io/system-fault.ts";
import { SearchEngineError } from "../search/search-engine-error.ts";
import { recoverJournaledSwaps } from "../site/publishing/publish.ts";
import { readPackage } from "../site/read-package.ts";
import { packageFolder } from "../site/site-files.ts";
import { UsageError } from "../site/usage-error.ts";
import { build } from "./build.ts";
import type { Command, CommandIo, ExitCode } from "./command-io.ts";
import { lint } from "./lint.ts";
import { parse } from "./parse.ts";
import { reportProgress } from "./report-progress.ts";
import { serve } from "./serve.ts";

const commands: Record<string, Command> = { build, serve, parse, lint };

const help = `Usage: kb COMMAND [options]

Turns a folder of knowledge-base articles into a static, searchable site.

  kb build       build the site
  kb serve       build the site, serve it on this machine, build again on change
  kb parse FILE  write the article of a file as JSON
  kb lint PATHS  list what is wrong in articles, rule by rule

kb COMMAND --help explains a command, kb --version prints the version.
`;

const helpFlags = ["--help", "-h"];

/** What `kb help build` asks for is `kb build --help`. */
function withHelpAsFlag(args: string[]): string[] {
  const [name, command] = args;
  return name === "help" && command !== undefined ? [command, "--help"] : args;
}

/** Runs the command that the arguments name. Wrong use gives a line on stderr and exit code 2. */
export async function main(args: string[], io: CommandIo): Promise<ExitCode> {
  const [name, ...rest] = withHelpAsFlag(args);
  if (name === undefined || name === "help" || helpFlags.includes(name)) {
    io.stdout(help);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    io.stdout(`${readPackage(packageFolder).version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.stderr(`kb: unknown command "${name}"; expected ${Object.keys(commands).join(", ")}\n`);
    return 2;
  }
  if (rest.some((arg) => helpFlags.includes(arg))) {
    io.stdout(command.help);
    return 0;
  }
  try {
    for (const recovered of await recoverJournaledSwaps(reportProgress(io))) io.stderr(`kb: ${recovered}\n`);
    return await command.run(rest, io);
  } catch (error) {
    const failure = knownFailure(error);
    if (failure === null) throw error;
    io.stderr(`kb ${name}: ${failure.message}\n`);
    return failure.code;
  }
}

const failures = [SearchEngineError, SystemFault, TemplateError, ProjectError];

/**
 * The error, or a cause of it, that has a message for users, with its exit code; null where there is none. Eleventy
 * wraps what a plugin throws.
 */
function knownFailure(error: unknown): { message: string; code: ExitCode } | null {
  for (const cause of causesOf(error)) {
    if (cause instanceof UsageError) return { message: cause.message, code: 2 };
    if (failures.some((failure) => cause instanceof failure)) return { message: cause.message, code: 1 };
  }
  const fault = systemFaultOf(error);
  return fault && { message: fault.message, code: 1 };
}
