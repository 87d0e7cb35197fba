import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { causesOf } from "../io/causes-of.ts";
import { systemFaultOf } from "../io/system-fault.ts";
import { SearchEngineError } from "../search/search-engine-error.ts";
import { packageFolder } from "../site/site-files.ts";
import { UsageError } from "../site/usage-error.ts";

const expected = "expected the project's Eleventy configuration and plugins to run without errors";

/** The project's own code or plugins have failed. The message says with what error, where if known, and what to do. */
export class ProjectError extends Error {
  override name = "ProjectError";
}

/**
 * Finds, behind what Eleventy throws, a failure of the project's own code or of Eleventy over the project's files. Null
 * where kbpress itself or the system failed, or the error already has a message for users.
 */
export function projectErrorOf(error: unknown): ProjectError | null {
  const causes = [...causesOf(error)];
  const described = causes.find(({ message }) => message.startsWith(expected));
  if (described !== undefined) return new ProjectError(described.message, { cause: error });
  const last = causes.at(-1);
  const isKnown = causes.some((cause) => cause instanceof UsageError || cause instanceof SearchEngineError);
  if (last === undefined || isKnown || systemFaultOf(error) !== null) return null;
  const frames = framesOf(last);
  if (frames[0] !== undefined && isOwn(frames[0].file)) return null;
  const place = frames.find(({ file }) => !isInstalled(file));
  const where = place === undefined ? "" : ` at ${relative(process.cwd(), place.file)}:${place.lineAndColumn}`;
  return new ProjectError(`${expected}, found${where}: ${messageOf(causes)}; mend it, and build again`, {
    cause: error,
  });
}

/** The messages of the errors on one line, each once. */
function messageOf(causes: readonly Error[]): string {
  const sentences = causes.map(({ message }) =>
    message
      .trim()
      .replace(/\s*\n\s*/g, " ")
      .replace(/[.:]$/, ""),
  );
  return [...new Set(sentences)].join(": ");
}

/** The stack frames of an error outside of Node itself, innermost first. */
function framesOf({ stack = "" }: Error): { file: string; lineAndColumn: string }[] {
  return Array.from(stack.matchAll(/^ +at (?:.*\()?((?:file:|[/\\]|[A-Z]:).*?):(\d+:\d+)\)?$/gm), (match) => {
    const [, file = "", lineAndColumn = ""] = match;
    return { file: file.startsWith("file:") ? fileURLToPath(file) : file, lineAndColumn };
  });
}

/** Whether a file is kbpress's own. In a clone its dependencies lie inside its folder, and are not. */
function isOwn(file: string): boolean {
  return file.startsWith(packageFolder) && !file.startsWith(join(packageFolder, "node_modules", sep));
}

function isInstalled(file: string): boolean {
  return file.startsWith(packageFolder) || file.includes(join(sep, "node_modules", sep));
}
