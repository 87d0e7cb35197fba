import { addProblems } from "../../archive/add-problems.ts";
import type { Site } from "../load-site.ts";
import { deadLinks } from "./dead-links.ts";

/**
 * Notes what leads nowhere in a finished site, of which `has` tells whether it has a file, and that files which its texts
 * name are not left out after all.
 */
export function checkLinks(site: Site, has: (file: string) => boolean): void {
  const { archive, attached } = site;
  archive.diagnostics = attached.withoutLeftOut(archive.diagnostics);
  addProblems(archive, deadLinks(site, has));
}
