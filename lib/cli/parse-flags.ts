import { parseArgs, type ParseArgsConfig } from "node:util";
import { expectedValue, type SiteOptionsInput } from "../site/options/site-options.ts";
import { UsageError } from "../site/usage-error.ts";

type FlagTypes = NonNullable<ParseArgsConfig["options"]>;
type ParsedFlags<Flags extends FlagTypes> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Flags; allowPositionals: true; strict: true }>
>;

/**
 * The flags and other arguments of a command.
 * @throws {UsageError} for a flag that the command does not have, or one without its value.
 */
export function parseFlags<const Flags extends FlagTypes>(args: string[], options: Flags): ParsedFlags<Flags> {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === "option") requireKnown(token, options);
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function requireKnown({ name, rawName }: { name: string; rawName: string }, options: FlagTypes): void {
  if (Object.hasOwn(options, name)) return;
  const known = [...Object.keys(options), "help"].map((flag) => `--${flag}`);
  throw new UsageError(`unknown flag ${rawName}; known are ${known.join(", ")}`);
}

const defaultOutput = "_site";

/** The flags that `kb build` and `kb serve` share. */
export const siteFlags = {
  content: { type: "string", multiple: true },
  output: { type: "string", default: defaultOutput },
  "path-prefix": { type: "string" },
  "site-url": { type: "string" },
  "no-search": { type: "boolean" },
  "search-parts": { type: "string" },
  workers: { type: "string" },
} as const;

/** The help text of these flags. */
export const siteFlagsHelp = `  --content DIR        a folder that holds articles; may be given several times
                       (default: content/kb)
  --output DIR         where the site is written (default: _site)
  --path-prefix /DIR/  path under which the site will stand (default: /)
  --site-url URL       address at which the site will stand, for canonical links,
                       sitemap and feed
  --no-search          leave the search index out
  --search-parts N     build the search index in N parts, one after the other,
                       for a machine with little memory (default: 1)
  --workers N          threads that read and render articles (default: one for
                       each core)`;

interface SiteFlagValues {
  content?: string[] | undefined;
  "path-prefix"?: string | undefined;
  "site-url"?: string | undefined;
  "no-search"?: boolean | undefined;
  "search-parts"?: string | undefined;
  workers?: string | undefined;
}

const optionOfFlag = {
  content: "content",
  "path-prefix": "pathPrefix",
  "site-url": "url",
  "search-parts": "searchParts",
  workers: "workers",
} as const;

/**
 * The site options that the flags give; options not given are absent.
 * @throws {UsageError} where a flag's value is not valid for its option.
 */
export function siteOptionsOfFlags(values: SiteFlagValues): Partial<SiteOptionsInput> {
  const options: Partial<SiteOptionsInput> = {
    ...(values.content && { content: values.content }),
    ...(values["path-prefix"] !== undefined && { pathPrefix: values["path-prefix"] }),
    ...(values["site-url"] !== undefined && { url: values["site-url"] }),
    ...(values["no-search"] === true && { search: false }),
    ...(values["search-parts"] !== undefined && { searchParts: Number(values["search-parts"]) }),
    ...(values.workers !== undefined && { workers: Number(values.workers) }),
  };
  for (const flag of Object.keys(optionOfFlag) as (keyof typeof optionOfFlag)[]) {
    const option = optionOfFlag[flag];
    const expected = option in options ? expectedValue(option, options[option]) : null;
    if (expected !== null) throw new UsageError(`--${flag}: ${expected}, found ${JSON.stringify(values[flag])}`);
  }
  return options;
}

/** The arguments of `kb build` that are equivalent to these flags. */
export function buildArguments(values: SiteFlagValues & { output: string }): string[] {
  return [
    ...(values.content ?? []).flatMap((folder) => ["--content", folder]),
    ...["--output", values.output],
    ...(values["path-prefix"] === undefined ? [] : ["--path-prefix", values["path-prefix"]]),
    ...(values["site-url"] === undefined ? [] : ["--site-url", values["site-url"]]),
    ...(values["no-search"] === true ? ["--no-search"] : []),
    ...(values["search-parts"] === undefined ? [] : ["--search-parts", values["search-parts"]]),
    ...(values.workers === undefined ? [] : ["--workers", values.workers]),
  ];
}

/** @throws {UsageError} where there are arguments besides flags. */
export function requireNoArguments(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined) throw new UsageError(`unexpected argument "${first}"; folders are given with --content DIR`);
}
