import { dirname, join, resolve } from "node:path";
import { disk } from "../io/disk.ts";
import { readJsonObject } from "./read-json-object.ts";
import { parseSiteOptions, type SiteOptions, type SiteOptionsInput } from "./site-options.ts";

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
  const fromFile = file === null ? {} : readJsonObject(file, "options");
  if (file !== null) parseSiteOptions(fromFile, file);
  return parseSiteOptions({ ...plugin, ...fromFile, ...flags }, "options");
}

function findOptionsFile(roots: readonly string[]): string | null {
  const folders = roots.flatMap((root) => [root, dirname(resolve(root))]);
  return folders.map((folder) => join(folder, optionsFileName)).find((path) => disk.exists(path)) ?? null;
}
