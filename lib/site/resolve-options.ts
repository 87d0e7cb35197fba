import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseSiteOptions, type SiteOptions, type SiteOptionsInput } from "./site-options.ts";
import { UsageError } from "./user-errors.ts";

const optionsFileName = "kbpress.json";

/**
 * The options of a site: flags win over `kbpress.json`, which lies in a content folder or beside it, and that one wins
 * over the options of the Eleventy plugin.
 * @throws {UsageError} where an option is unknown or wrong, saying in which of the three.
 */
export function resolveSiteOptions(plugin: SiteOptionsInput, flags: Partial<SiteOptionsInput>): SiteOptions {
  parseSiteOptions(flags, "command line");
  parseSiteOptions(plugin, "options of the kbpress plugin");
  const { content } = parseSiteOptions({ ...plugin, ...flags }, "options");
  const file = findOptionsFile(content);
  const fromFile = file === null ? {} : readOptionsFile(file);
  if (file !== null) parseSiteOptions(fromFile, file);
  return parseSiteOptions({ ...plugin, ...fromFile, ...flags }, "options");
}

function findOptionsFile(roots: readonly string[]): string | null {
  const folders = roots.flatMap((root) => [root, dirname(resolve(root))]);
  return folders.map((folder) => join(folder, optionsFileName)).find((path) => existsSync(path)) ?? null;
}

function readOptionsFile(path: string): object {
  try {
    const options: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof options === "object" && options !== null && !Array.isArray(options)) return options;
    throw new TypeError("found no JSON object");
  } catch (error) {
    throw new UsageError(`${path}: expected a JSON object of options: ${(error as Error).message}`);
  }
}
