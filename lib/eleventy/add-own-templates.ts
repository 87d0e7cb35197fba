import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Site } from "../site/load-site.ts";
import { packageFolder, siteFile, siteFileNames } from "../site/site-files.ts";

/** Adds the package's layouts; a file of the same name in the project's own layouts folder takes its place. */
export function addLayouts(config: UserConfig): void {
  const { input, includes, layouts } = config.directories;
  const folder = layouts ?? includes;
  const source = join(packageFolder, "layouts");
  for (const name of readdirSync(source).filter((file) => file.endsWith(".njk"))) {
    if (existsSync(join(folder, name))) continue;
    config.addTemplate(pathBelow(input, join(folder, name)), readFileSync(join(source, name), "utf8"));
  }
}

/** Adds the site's own pages (home, search, about …): a content root's, else the project's, else the package's. */
export function addOwnPages(config: UserConfig, site: Site): void {
  for (const name of siteFileNames(site.options.content, "pages")) {
    const ofProject = join(config.directories.input, name);
    const isOfRoot = site.options.content.some((root) => existsSync(join(root, "pages", name)));
    if (existsSync(ofProject) && !isOfRoot) continue;
    config.ignores.add(ofProject);
    config.addTemplate(name, readFileSync(siteFile(site.options.content, `pages/${name}`), "utf8"));
  }
}

/** Leaves the project's own templates out of a run that makes articles only. */
export function skipProjectTemplates(config: UserConfig): void {
  config.ignores.add(join(config.directories.input, "**"));
}

function pathBelow(folder: string, path: string): string {
  const [from, to] = [join(folder, "/"), join(path)];
  return to.startsWith(from) ? to.slice(from.length) : to;
}
