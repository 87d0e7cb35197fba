import { join } from "node:path";
import { disk } from "../../io/disk.ts";
import { packageFolder } from "../site-files.ts";

const folders =
  /^\/(?:kb|id|product|keyword|type|platform|year|prefix|code|file|missing|legal|data|attached|search\/lists|pagefind[^/]*|\.kbpress[^/]*)(?:\/|$)/i;
const belowFiles = /^\/(?:\.nojekyll|robots\.txt|sitemap(?:-\d+)?\.xml|feed\.xml|opensearch\.xml)\//i;
const assets = /^\/assets(?:\/|$)/i;

/**
 * Whether an address of the site is one of its articles, lists and the like, of its own style and scripts, of the files
 * by which `publish` knows what it has to finish and what it may remove, or lies below a file that programs look for.
 */
export function isReserved(address: string): boolean {
  return (
    folders.test(address) ||
    belowFiles.test(address) ||
    (assets.test(address) && disk.exists(join(packageFolder, "dist", address)))
  );
}
