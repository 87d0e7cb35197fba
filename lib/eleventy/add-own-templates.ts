import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { addProblems } from "../archive/add-problems.ts";
import { noLimits } from "../archive/reading/limits.ts";
import { disk } from "../io/disk.ts";
import type { Site } from "../site/load-site.ts";
import { readOwnPage } from "../site/own-pages/read-own-page.ts";
import { namesIn, packageFolder, siteFiles } from "../site/site-files.ts";
import { addOwnLinks, type LinkedSite } from "./add-own-links.ts";

/** Adds the package's layouts. A file of the same name in the project's own layouts folder is used instead. */
export function addLayouts(config: UserConfig): void {
  const { input, includes, layouts } = config.directories;
  const folder = layouts ?? includes;
  const source = join(packageFolder, "layouts");
  for (const name of namesIn(source).filter((file) => file.endsWith(".njk"))) {
    if (disk.exists(join(folder, name))) continue;
    config.addTemplate(pathBelow(input, join(folder, name)), disk.readFile(join(source, name)).toString());
  }
}

/**
 * Adds the site's own pages (home, search, about …). Of several files with one name the content root's is used, else
 * the project's, else the package's. Problems in them are added to the archive's diagnostics. Returns the addresses of
 * the pages, in lower case.
 */
export function addOwnPages(config: UserConfig, site: LinkedSite & Pick<Site, "options">): Set<string> {
  const addresses = new Set<string>();
  const files = new Map<string, string>();
  for (const [name, file] of siteFiles(site.options.content, "pages")) {
    const ofProject = join(config.directories.input, name);
    const isOfRoot = file !== join(packageFolder, "content/pages", name);
    if (disk.exists(ofProject)) {
      if (!isOfRoot) continue;
      config.ignores.add(ofProject);
    }
    const { text, diagnostics } = readOwnPage(file, addresses, isOfRoot ? site.options.limits : noLimits);
    addProblems(site.archive, diagnostics);
    if (text === null) continue;
    config.addTemplate(name, text);
    files.set(name, file);
  }
  addOwnLinks(config, site, files);
  return addresses;
}

/** Excludes the project's own templates from a run that makes only articles. */
export function skipProjectTemplates(config: UserConfig): void {
  config.ignores.add(join(config.directories.input, "**"));
}

function pathBelow(folder: string, path: string): string {
  const [from, to] = [join(folder, "/"), join(path)];
  return to.startsWith(from) ? to.slice(from.length) : to;
}
