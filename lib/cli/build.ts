import { buildAndPublish } from "../eleventy/build-and-publish.ts";
import { countSeverity, diagnosticsText } from "../render/diagnostics-text.ts";
import { formatCount } from "../render/format-count.ts";
import { readJsonObject } from "../site/options/read-json-object.ts";
import { parseSiteOptions, type SiteOptionsInput } from "../site/options/site-options.ts";
import { articleMarkup } from "../site/sizes/article-markup.ts";
import { exceededBounds } from "../site/sizes/budget.ts";
import { siteSizes } from "../site/sizes/site-sizes.ts";
import type { Command } from "./command-io.ts";
import { parseFlags, requireNoArguments, siteFlags, siteFlagsHelp, siteOptionsOfFlags } from "./parse-flags.ts";
import { reportProgress } from "./report-progress.ts";
import { reportSizes } from "./report-sizes.ts";

const addressUnknown =
  "the site's address is not known, so canonical links, sitemap, feed and breadcrumbs for search engines are left out; give it with --site-url URL";

/** `kb build`: builds a site and publishes it at its output. */
export const build: Command = {
  help: `Usage: kb build [options]

Builds the site of one or several folders of articles.

${siteFlagsHelp}
  --budget FILE        JSON file with bounds of sizes; exit with 1 past one
  --strict             exit with 1 where the content has errors
  --help               show this text

Exit code: 0 done, 1 errors in the content and --strict, a bound of the budget
exceeded, or a failure of the search engine, a template or the system, 2 wrong
use.
`,
  async run(args, io) {
    const { values, positionals } = parseFlags(args, {
      ...siteFlags,
      budget: { type: "string" },
      strict: { type: "boolean" },
    });
    requireNoArguments(positionals);
    const flags = { ...siteOptionsOfFlags(values), ...budgetOfFlag(values.budget) };
    const { site, files } = await buildAndPublish(flags, values.output, reportProgress(io));
    const { articles, diagnostics } = site.archive;
    if (site.options.url === undefined) io.stderr(`kb: ${addressUnknown}\n`);
    io.stderr(diagnosticsText(diagnostics));
    const sizes = siteSizes(site, files);
    reportSizes(sizes, io);
    io.stderr(`${formatCount(articles.size, "article")} in ${values.output}\n`);
    const exceeded = exceededBounds(site.options.budget, {
      sizes,
      articleMarkup: () => articleMarkup(articles.keys(), values.output),
    });
    for (const sentence of exceeded) io.stderr(`kb: past the budget: ${sentence}\n`);
    if (exceeded.length > 0) io.stderr("kb: the site is written all the same; make it smaller, or raise the bound\n");
    const hasErrors = values.strict === true && countSeverity(diagnostics, "error") > 0;
    return hasErrors || exceeded.length > 0 ? 1 : 0;
  },
};

function budgetOfFlag(file: string | undefined): Pick<Partial<SiteOptionsInput>, "budget"> {
  if (file === undefined) return {};
  const options = { budget: readJsonObject(file, "bounds") };
  parseSiteOptions(options, file);
  return options;
}
