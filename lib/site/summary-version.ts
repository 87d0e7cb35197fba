import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteFile } from "./site-files.ts";

/** The compiled code, or the sources where they run. */
const code = fileURLToPath(new URL("..", import.meta.url));

/** What of the code and of the taxonomy decides how a source file is summarised. */
const codeFolders = ["text", "model", "parse", "render", "archive"];
const taxonomyFiles = ["boilerplate.json", "issue-types.json", "product-families.json"];

/** A name for the way in which source files are summarised: another one where the code, the names or Node differ. */
export function summaryVersion(roots: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const folder of codeFolders) {
    const names = readdirSync(join(code, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((file) => /\.[jt]s$/.test(file)).sort())
      hash.update(name).update(readFileSync(join(code, folder, name)));
  }
  for (const name of taxonomyFiles) hash.update(readFileSync(siteFile(roots, `taxonomy/${name}`)));
  return hash.digest("hex");
}
