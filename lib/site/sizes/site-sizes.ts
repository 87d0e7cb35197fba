import type { ReferenceGraph } from "../../archive/reference-graph.ts";
import { isArticleId } from "../../model/article-id.ts";
import type { Site } from "../load-site.ts";
import type { SiteListing } from "../publishing/site-listing.ts";

/** Number and bytes of the files of one kind. */
export interface KindSize {
  kind: string;
  files: number;
  bytes: number;
  /** The file with the most bytes, by its path in the site. */
  largest: { path: string; bytes: number };
  /** Whether these files are pages of lists. */
  isList: boolean;
}

const kindOfFolder = new Map([
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
/** An index in parts is in `pagefind`, `pagefind-2` …. */
const partNumber = /(?<=^pagefind)-\d+$/;
const stubs = "stubs";
/** Further pages of the lists of articles that cite one. */
const citing = "references";
const rest = "other";
const kinds = new Set(["articles", stubs, citing, ...kindOfFolder.values(), rest]);
const kindsWithoutLists = new Set(["articles", stubs, "texts", "search index", "search lists", rest]);

/** The sizes of a built site's files by kind, in a fixed order; kinds without files are left out. */
export function siteSizes({ references }: Pick<Site, "references">, files: SiteListing): KindSize[] {
  const sizes = new Map(Array.from(kinds, (kind) => [kind, emptyKind(kind)]));
  for (const [path, { bytes }] of files) {
    const size = sizes.get(kindOf(path, references.missing));
    if (size === undefined) continue;
    size.files += 1;
    size.bytes += bytes;
    const { largest } = size;
    if (bytes > largest.bytes || (bytes === largest.bytes && path < largest.path)) size.largest = { path, bytes };
  }
  return [...sizes.values()].filter(({ files }) => files > 0);
}

function kindOf(path: string, missing: ReferenceGraph["missing"]): string {
  const [top = "", , id, below] = path.split("/");
  if (top !== "kb") return kindOfFolder.get(top.replace(partNumber, "")) ?? rest;
  if (below === "page") return citing;
  return isArticleId(id) && missing.has(id) ? stubs : "articles";
}

function emptyKind(kind: string): KindSize {
  return { kind, files: 0, bytes: 0, largest: { path: "", bytes: 0 }, isList: !kindsWithoutLists.has(kind) };
}
