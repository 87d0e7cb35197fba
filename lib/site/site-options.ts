import { z } from "zod";
import { budgetSchema } from "./budget.ts";
import { UsageError } from "./user-errors.ts";

const pathPrefix = z
  .string()
  .transform((value) => `/${value.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/"))
  .pipe(z.string().regex(/^\/(?:[\w.~-]+\/)*$/, 'expected a path such as "/" or "/repository/"'));

/** Options of a site, given to the Eleventy plugin, in `kbpress.json` or as flags of the command. */
const siteOptionsSchema = z.strictObject({
  /** Name of the site, in every page's title and header. */
  title: z.string().min(1).default("Knowledge Base"),
  /** One sentence for search engines and the home page. */
  description: z.string().default("A searchable archive of knowledge-base articles."),
  /** Shown at the foot of every page: whose text this is, and whose it is not. */
  notice: z
    .string()
    .default("Not a site of Microsoft or any maker of these products. The texts belong to their authors."),
  /** Address at which the site will stand, for canonical links: `https://example.org`. */
  url: z.url({ protocol: /^https?$/, error: "expected an address that begins with http:// or https://" }).optional(),
  /** Path under which the site will stand: `/`, or `/repository/` on GitHub Pages. */
  pathPrefix: pathPrefix.default("/"),
  /** Folders that hold articles. */
  content: z.array(z.string().min(1)).min(1).default(["content/kb"]),
  /** Bounds of what one file may bring in; what is beyond them is reported. */
  limits: z
    .strictObject({
      fileBytes: z.int().min(1).default(4_000_000),
      frontMatterLength: z.int().min(1).default(16_384),
      titleLength: z.int().min(20).default(500),
      entries: z.int().min(1).default(2000),
      pageBytes: z.int().min(1).default(1_000_000),
    })
    .prefault({}),
  /** Whether the search index is built. */
  search: z.boolean().default(true),
  /** In how many parts the full-text index is built, one after the other: more need less memory. */
  searchParts: z.int().min(1).max(64).default(1),
  /** On how many threads articles are read and rendered; as many as the machine has cores, if not given. */
  workers: z.int().min(1).max(64).optional(),
  /** Bounds of sizes, past which the build fails. */
  budget: budgetSchema.default({}),
});

export type SiteOptions = z.infer<typeof siteOptionsSchema>;
export type SiteOptionsInput = z.input<typeof siteOptionsSchema>;

/**
 * Checks options and fills in the defaults.
 * @throws {UsageError} with one line for each option that is unknown or wrong, naming `origin`.
 */
export function parseSiteOptions(input: unknown, origin: string): SiteOptions {
  const result = siteOptionsSchema.safeParse(input);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${origin}: ${issue.path.join(".") || "options"}: ${issue.message}`);
  throw new UsageError(`${lines.join("\n")}\nKnown options: ${Object.keys(siteOptionsSchema.shape).join(", ")}.`);
}
