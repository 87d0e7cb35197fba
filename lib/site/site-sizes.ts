import { relative, sep } from "node:path";
import { disk } from "../io/disk.ts";
import { filesBelow } from "../io/files-below.ts";
import { isArticleId } from "../model/article-id.ts";
import type { Site } from "./load-site.ts";

/** How many files of a kind a built site has, and their bytes. */
export interface KindSize {
  kind: string;
  files: number;
  bytes: number;
  /** The one with most bytes, by its path in the site. */
  largest: { path: string; bytes: number };
  /** Whether they are pages of lists. */
  isList: boolean;
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
const kindsWithoutLists = new Set(["articles", stubs, "texts", "search index", "search lists", rest]);

/** The sizes of what was built into a folder, in a fixed order of kinds; those without files are left out. */
export function siteSizes({ references }: Pick<Site, "references">, folder: string): KindSize[] {
  const sizes = new Map(Array.from(kinds, (kind) => [kind, emptyKind(kind)]));
  for (const path of filesBelow(folder)) {
    const names = relative(folder, path).split(sep);
    const [top = "", , id] = names;
    const isStub = top === "kb" && isArticleId(id) && references.missing.has(id);
    const size = sizes.get(isStub ? stubs : (kindOfFolder.get(top.replace(partNumber, "")) ?? rest));
    if (size === undefined) continue;
    size.files += 1;
    const bytes = disk.stat(path)?.size ?? 0;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { path: names.join("/"), bytes };
  }
  return [...sizes.values()].filter(({ files }) => files > 0);
}

function emptyKind(kind: string): KindSize {
  return { kind, files: 0, bytes: 0, largest: { path: "", bytes: 0 }, isList: !kindsWithoutLists.has(kind) };
}
