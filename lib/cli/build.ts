import { buildAndPublish } from "../eleventy/build-and-publish.ts";
import { formatCount } from "../render/format-count.ts";
import type { Command } from "./command-io.ts";
import { parseFlags, requireNoArguments, siteFlags, siteFlagsHelp, siteOptionsOfFlags } from "./parse-flags.ts";
import { countSeverity, reportDiagnostics } from "./report-diagnostics.ts";
import { siteSizes } from "../site/site-sizes.ts";
import { reportProgress } from "./report-progress.ts";
import { reportSizes } from "./report-sizes.ts";

const addressUnknown =
  "the site's address is not known, so canonical links, sitemap, feed and breadcrumbs for search engines are left out; give it with --site-url URL";

export const build: Command = {
  help: `Usage: kb build [options]

Builds the site of one or several folders of articles.

${siteFlagsHelp}
  --strict             exit with 1 where the content has errors
  --help               show this text

Exit code: 0 done, 1 errors in the content and --strict, 2 wrong use.
`,
  async run(args, io) {
    const { values, positionals } = parseFlags(args, { ...siteFlags, strict: { type: "boolean" } });
    requireNoArguments(positionals);
    const site = await buildAndPublish(siteOptionsOfFlags(values), values.output, reportProgress(io));
    const { articles, diagnostics } = site.archive;
    if (site.options.url === undefined) io.stderr(`kb: ${addressUnknown}\n`);
    reportDiagnostics(diagnostics, io);
    reportSizes(siteSizes(site, values.output), io);
    io.stderr(`${formatCount(articles.size, "article")} in ${values.output}\n`);
    return values.strict === true && countSeverity(diagnostics, "error") > 0 ? 1 : 0;
  },
};
