import { z } from "zod";
import { budgetSchema } from "../sizes/budget.ts";
import { UsageError } from "../usage-error.ts";

const pathPrefix = z
  .string()
  .transform((value) => `/${value.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/"))
  .pipe(z.string().regex(/^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/, 'expected a path such as "/" or "/repository/"'));

const url = z
  .url({ protocol: /^https?$/, error: "expected an address that begins with http:// or https://" })
  .refine((address) => !URL.canParse(address) || new URL(address).href === `${new URL(address).origin}/`, {
    error:
      "expected the address of a host alone, such as https://example.org; give a path apart, with --path-prefix or as the option pathPrefix",
  });

const limitsSchema = z.strictObject({
  fileBytes: wholeNumber(1).default(4_000_000),
  frontMatterLength: wholeNumber(1).default(16_384),
  titleLength: wholeNumber(20).default(500),
  entries: wholeNumber(1).default(2000),
  pageBytes: wholeNumber(1).default(1_000_000),
});

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
  /** Address of the site's host, for canonical links: `https://example.org`. */
  url: url.optional(),
  /** Path of the site on its host: `/`, or `/repository/` on GitHub Pages. */
  pathPrefix: pathPrefix.default("/"),
  /** Folders that hold articles. */
  content: z
    .array(z.string().min(1, "expected the name of a folder"), 'expected a list of folders, such as ["articles"]')
    .min(1, "expected the name of a folder")
    .default(["content/kb"]),
  /** Limits for a single file; what exceeds them is reported. */
  limits: limitsSchema.prefault({}),
  /** Whether the search index is built. */
  search: z.boolean().default(true),
  /** Number of parts in which the full-text index is built, one after the other; more parts need less memory. */
  searchParts: wholeNumber(1, 64).default(1),
  /** Number of threads that read and render articles; one for each core if not given. */
  workers: wholeNumber(1, 64).optional(),
  /** Limits for the finished site; a build fails where one is exceeded. */
  budget: budgetSchema.default({}),
});

export type SiteOptions = z.infer<typeof siteOptionsSchema>;
export type SiteOptionsInput = z.input<typeof siteOptionsSchema>;

/** Names of all options, and of the options inside `limits` and `budget`. */
const knownNames: Record<string, string[]> = {
  options: Object.keys(siteOptionsSchema.shape),
  limits: Object.keys(limitsSchema.shape),
  budget: Object.keys(budgetSchema.shape),
};

/**
 * Checks options and fills in the defaults.
 * @throws {UsageError} that lists each option that is unknown or wrong, and names `origin`.
 */
export function parseSiteOptions(input: unknown, origin: string): SiteOptions {
  const result = siteOptionsSchema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new UsageError(result.error.issues.map((issue) => `${origin}: ${describe(issue)}`).join("\n"));
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.join(".") || "options";
  if (issue.code !== "unrecognized_keys") return `${place}: ${issue.message}, found ${JSON.stringify(issue.input)}`;
  const kind = place === "options" ? "options" : `options in ${place}`;
  return `${place}: ${issue.message}\nKnown ${kind}: ${(knownNames[place] ?? []).join(", ")}.`;
}

/** What was expected of an option's value; null where the value is valid. */
export function expectedValue(option: keyof SiteOptionsInput, value: unknown): string | null {
  return siteOptionsSchema.shape[option].safeParse(value).error?.issues[0]?.message ?? null;
}

function wholeNumber(least: number, most?: number): z.ZodInt {
  const range = most === undefined ? `of at least ${String(least)}` : `from ${String(least)} to ${String(most)}`;
  const expected = `expected a whole number ${range}`;
  return z
    .int(expected)
    .min(least, expected)
    .max(most ?? Infinity, expected);
}
