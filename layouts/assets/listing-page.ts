import { readErrorCode } from "../../lib/archive/codes/error-code.ts";
import { systemFileOf } from "../../lib/archive/files/system-file.ts";
import { codePath, filePath, underPrefix } from "../../lib/site/links/site-urls.ts";
import { askForPage } from "./ask-for-page.ts";
import type { Findings } from "./find-articles.ts";

/** A page that lists the articles with an error code or a file. */
export interface ListingPage {
  name: string;
  address: string;
}

/** The page of the error code or the file that a query is; null where the site has none, or nothing was found anyway. */
export async function listingPage(query: string, findings: Findings, base: string): Promise<ListingPage | null> {
  if (findings.places.length === 0) return null;
  const code = findings.code === null ? null : readErrorCode(findings.code.toUpperCase());
  const file = systemFileOf(query);
  if (code !== null) return standingPage(code.label, underPrefix(base, codePath(code.slug)));
  return file === null ? null : standingPage(file, underPrefix(base, filePath(file)));
}

async function standingPage(name: string, address: string): Promise<ListingPage | null> {
  return (await askForPage(address)) === "found" ? { name, address } : null;
}
