import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isArticleId } from "../model/article-id.ts";
import type { Site } from "./load-site.ts";

/** How many files of a kind a built site has, and their bytes. */
export interface KindSize {
  kind: string;
  files: number;
  bytes: number;
}

const kindOfFolder = new Map([
  ["kb", "articles"],
  ["id", "support codes"],
  ["product", "products"],
  ["keyword", "keywords"],
  ["type", "types"],
  ["platform", "platforms"],
  ["year", "years"],
  ["prefix", "prefixes"],
  ["missing", "missing"],
  ["code", "error codes"],
  ["file", "files"],
  ["data", "texts"],
  ["pagefind", "search index"],
  ["search", "search lists"],
]);
/** The index in parts has `pagefind-2` … beside `pagefind`. */
const partNumber = /(?<=^pagefind)-\d+$/;
const stubs = "stubs";
const rest = "other";
const kinds = new Set(["articles", stubs, ...kindOfFolder.values(), rest]);

/** The sizes of what was built into a folder, in a fixed order of kinds; those without files are left out. */
export function siteSizes({ references }: Pick<Site, "references">, folder: string): KindSize[] {
  const sizes = new Map(Array.from(kinds, (kind) => [kind, { kind, files: 0, bytes: 0 }]));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const [top = "", , id] = relative(folder, path).split(sep);
    const isStub = top === "kb" && isArticleId(id) && references.missing.has(id);
    const size = sizes.get(isStub ? stubs : (kindOfFolder.get(top.replace(partNumber, "")) ?? rest));
    if (size === undefined) continue;
    size.files += 1;
    size.bytes += statSync(path).size;
  }
  return [...sizes.values()].filter(({ files }) => files > 0);
}
