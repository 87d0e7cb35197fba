import { disk } from "../../io/disk.ts";
import { distinctFolders } from "./distinct-folders.ts";
import { optionsFiles } from "./options-files.ts";
import { readJsonObject } from "./read-json-object.ts";
import { parseSiteOptions, type SiteOptions, type SiteOptionsInput } from "./site-options.ts";

/**
 * The options of a site. Flags override `kbpress.json`, which lies in a content folder, beside it, or in the working
 * folder, and `kbpress.json` overrides the options of the Eleventy plugin.
 * @throws {UsageError} where an option is unknown or wrong, saying in which of the three.
 */
export function resolveSiteOptions(plugin: SiteOptionsInput, flags: Partial<SiteOptionsInput>): SiteOptions {
  parseSiteOptions(flags, "command line");
  parseSiteOptions(plugin, "options of the kbpress plugin");
  const { content } = parseSiteOptions({ ...plugin, ...flags }, "options");
  const file = optionsFiles(content).find((path) => disk.exists(path)) ?? null;
  const fromFile = file === null ? {} : readJsonObject(file, "options");
  if (file !== null) parseSiteOptions(fromFile, file);
  const options = parseSiteOptions({ ...plugin, ...fromFile, ...flags }, "options");
  return { ...options, content: distinctFolders(options.content) };
}
