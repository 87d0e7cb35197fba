import { join } from "node:path";
import { disk } from "../io/disk.ts";

const notice =
  '<p class="note warning" role="status">Articles have changed since this page was made; it is being built again.</p>';

/** The HTML of a page in a site's folder, with a notice that it is out of date. Null where there is no such page. */
export function stalePage(folder: string, path: string): string | null {
  const file = join(folder, path, "index.html");
  if (!path.endsWith("/") || !disk.exists(file)) return null;
  return disk
    .readFile(file)
    .toString()
    .replace(/<main[^>]*>/, (main) => `${main}\n${notice}`);
}
