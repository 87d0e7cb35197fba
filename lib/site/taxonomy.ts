import { z } from "zod";
import type { IssueType } from "../archive/facets-of.ts";
import { libraryFamilyReader, type LibraryFamilyOf } from "../archive/products/library-family.ts";
import { familyReader, type FamilyOf } from "../archive/products/product-family.ts";
import { platformReader, type PlatformOf } from "../archive/products/product-platform.ts";
import type { SupportCode } from "../archive/products/support-code.ts";
import { disk } from "../io/disk.ts";
import type { BoilerplatePhrase } from "../parse/boilerplate.ts";
import { jsonOf } from "./json-of.ts";
import { siteFile } from "./site-files.ts";
import { UsageError } from "./usage-error.ts";

/** Names for what articles give only as codes, and rules by which they are sorted. Read from files: data, not code. */
export interface Taxonomy {
  supportCodes: SupportCode[];
  boilerplate: BoilerplatePhrase[];
  issueTypes: IssueType[];
  familyOf: FamilyOf;
  libraryFamilyOf: LibraryFamilyOf;
  platformOf: PlatformOf;
  /** Plain names by keyword, in lower case. */
  keywordNames: ReadonlyMap<string, string>;
  /** The meaning of each title prefix. */
  titlePrefixes: ReadonlyMap<string, string>;
  /** Other sites that have the articles; `{number}` in an address stands for an article's number. */
  otherArchives: { name: string; address: string }[];
}

const supportCodesSchema = z.record(
  z.string().regex(/^[a-z\d_-]+$/, "expected small letters, digits, _ and -"),
  z.string(),
);
const boilerplateSchema = z.array(
  z.object({
    name: z.string().regex(/^[a-z-]+$/),
    begins: z.array(z.string().min(1)),
    holds: z.array(z.string().min(1)).optional(),
  }),
);
const namesSchema = z.record(z.string(), z.string().min(1));
const productFamiliesSchema = z.array(
  z.object({
    name: z.string().min(1),
    begins: z.array(z.string().min(1)),
    is: z.array(z.string()).optional(),
    library: z.object({ list: z.string().min(1).optional(), words: z.array(z.string().min(1)).optional() }).optional(),
  }),
);
const platformsSchema = z.array(
  z.object({
    name: z.string().min(1),
    is: z.array(z.string()).optional(),
    begins: z.array(z.string().min(1)).default([]),
    ends: z.array(z.string().min(1)).default([]),
  }),
);
const issueTypesSchema = z.array(
  z.object({
    slug: z.string().regex(/^[a-z-]+$/),
    name: z.string().min(1),
    keywords: z.array(z.string()),
    prefixes: z.array(z.string()),
    keywordsBegin: z.array(z.string().min(1)).default([]),
    phrases: z.array(z.string()).default([]),
    titlesBegin: z.array(z.string().min(1)).default([]),
    firstSections: z.array(
      z.enum([
        "symptoms",
        "cause",
        "resolution",
        "workaround",
        "status",
        "summary",
        "moreInformation",
        "references",
        "introduction",
        "other",
      ]),
    ),
  }),
);
const otherArchivesSchema = z.array(
  z.object({ name: z.string().min(1), address: z.string().regex(/^https?:\/\/.*\{number\}/) }),
);

/**
 * Reads the taxonomy. A content root's `taxonomy/<file>` replaces the package's file of that name.
 * @throws {UsageError} where such a file is not JSON of the expected shape.
 */
export function loadTaxonomy(roots: readonly string[]): Taxonomy {
  const codes = readJson(siteFile(roots, "taxonomy/support-codes.json"), supportCodesSchema);
  const families = readJson(siteFile(roots, "taxonomy/product-families.json"), productFamiliesSchema);
  return {
    supportCodes: Object.entries(codes).map(([code, name]) => ({ code, name })),
    boilerplate: readJson(siteFile(roots, "taxonomy/boilerplate.json"), boilerplateSchema),
    issueTypes: readJson(siteFile(roots, "taxonomy/issue-types.json"), issueTypesSchema),
    familyOf: familyReader(families),
    libraryFamilyOf: libraryFamilyReader(families),
    platformOf: platformReader(readJson(siteFile(roots, "taxonomy/platforms.json"), platformsSchema)),
    keywordNames: readNames(siteFile(roots, "taxonomy/keywords.json")),
    titlePrefixes: readNames(siteFile(roots, "taxonomy/title-prefixes.json")),
    otherArchives: readJson(siteFile(roots, "taxonomy/other-archives.json"), otherArchivesSchema),
  };
}

function readNames(path: string): Map<string, string> {
  return new Map(Object.entries(readJson(path, namesSchema)));
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const bytes = disk.readFile(path);
  try {
    return schema.parse(jsonOf(bytes));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UsageError(`${path}: expected JSON as the package's file of that name has it: ${reason}`);
  }
}
