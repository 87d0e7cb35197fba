import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { disk } from "../../io/disk.ts";
import { filesBelow } from "../../io/files-below.ts";
import type { ParseLimits } from "../../parse/parse-source.ts";
import type { SiteOptions } from "../options/site-options.ts";
import type { SiteData } from "../own-pages/template-data.ts";
import { readPackage } from "../read-package.ts";
import { packageFolder, siteFile } from "../site-files.ts";

/** The compiled code, or the sources where they run. */
const code = fileURLToPath(new URL("../..", import.meta.url));

/** What of the code and of the taxonomy decides how a source file is summarised. */
const summaryCode = ["text", "model", "parse", "render", "archive"];
const summaryTaxonomy = ["boilerplate.json", "issue-types.json", "product-families.json"];

/**
 * A name for the way in which source files are summarised: another one where code, names, limits, packages or Node
 * differ.
 */
export function summaryVersion(roots: readonly string[], limits: ParseLimits): string {
  const taxonomy = summaryTaxonomy.map((name) => siteFile(roots, `taxonomy/${name}`));
  return versionOf(
    [...summaryCode.flatMap((folder) => filesBelow(join(code, folder))), ...taxonomy],
    String(limits.frontMatterLength),
  );
}

/**
 * A name for all that the pages of a site are made from besides their own content: code, layouts, packages, Node,
 * options, and what layouts know of the site.
 */
export function pageVersion(options: SiteOptions, data: SiteData): string {
  const files = [...filesBelow(code), ...filesBelow(join(packageFolder, "layouts"))];
  return versionOf(files, JSON.stringify([options, data]));
}

function versionOf(files: readonly string[], values: string): string {
  const hash = createHash("sha256").update(process.version).update(JSON.stringify(packageVersions())).update(values);
  for (const file of files) hash.update(`\n${file}\n`).update(disk.readFile(file));
  return hash.digest("hex");
}

/** The package and those that it depends on, as they are installed. */
function packageVersions(): [name: string, version: string][] {
  const require = createRequire(join(packageFolder, "package.json"));
  const { dependencies } = readPackage(packageFolder);
  return Object.keys(dependencies ?? {}).map((name) => {
    const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
    const found = folders.find((folder) => disk.exists(join(folder, "package.json")));
    return [name, found === undefined ? "" : readPackage(found).version];
  });
}
