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

/** Folder of the code that runs: compiled, or the sources. */
const code = fileURLToPath(new URL("../..", import.meta.url));

/** The parts of the code and the taxonomy that decide how a source file is summarised. */
const summaryCode = ["text", "model", "parse", "render", "archive"];
const summaryTaxonomy = ["boilerplate.json", "issue-types.json", "platforms.json", "product-families.json"];

/**
 * A version for summaries of source files: it changes with the code, the taxonomy, the limits, the packages and Node.
 */
export function summaryVersion(roots: readonly string[], limits: ParseLimits): string {
  const taxonomy = summaryTaxonomy.map((name) => siteFile(roots, `taxonomy/${name}`));
  return versionOf(
    [...summaryCode.flatMap((folder) => filesBelow(join(code, folder))), ...taxonomy],
    String(limits.frontMatterLength),
  );
}

/**
 * A version for pages: it changes with the code, the layouts, the packages, Node, the options, and what layouts know of
 * the site. What it does not cover is each page's own content.
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

/** The installed versions of the packages that kbpress depends on. */
function packageVersions(): [name: string, version: string][] {
  const require = createRequire(join(packageFolder, "package.json"));
  const { dependencies } = readPackage(packageFolder);
  return Object.keys(dependencies ?? {}).map((name) => {
    const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
    const found = folders.find((folder) => disk.exists(join(folder, "package.json")));
    return [name, found === undefined ? "" : readPackage(found).version];
  });
}
