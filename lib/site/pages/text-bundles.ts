import { dirname, join } from "node:path";
import { addProblems } from "../../archive/add-problems.ts";
import type { ArticleSummary } from "../../archive/article-summary.ts";
import { groupBy } from "../../archive/group-by.ts";
import type { Limits } from "../../archive/reading/limits.ts";
import { rereadSource } from "../../archive/reading/reread-source.ts";
import { disk } from "../../io/disk.ts";
import type { ArticleId } from "../../model/article-id.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TaskRunner } from "../../model/task-runner.ts";
import { textBundlePath } from "../links/site-urls.ts";
import type { Site } from "../load-site.ts";
import { hashOfValues, type PageCache } from "./page-cache.ts";
import type { PageTasks } from "./page-tasks.ts";
import { bundledText, packBundle, type BundledText } from "./text-bundle.ts";

/** A bundle to write. Plain data, since another thread may write it. */
export interface BundleRequest {
  /** Address of the bundle inside the site. */
  path: string;
  /** Folder of the site. */
  output: string;
  articles: Pick<ArticleSummary, "id" | "path" | "sourceName" | "sourceHash">[];
}

/** The bundles of a site, each with the articles of a thousand numbers. */
export function bundleRequests({ archive }: Pick<Site, "archive">, output: string): BundleRequest[] {
  const articles = Array.from(archive.articles.values(), ({ id, path, sourceName, sourceHash }) => {
    return { id, path, sourceName, sourceHash };
  });
  const bundles = groupBy(articles, ({ id }) => textBundlePath(id));
  return Array.from(bundles, ([path, ofBundle]) => ({ path, output, articles: ofBundle }));
}

/**
 * Reads the files of a bundle's articles again and writes the bundle; only one is in memory at a time. Articles that
 * their files no longer hold are left out. Returns a problem for each file that has changed since the archive was read.
 * @throws {Error} where the output can't be written.
 */
export function writeBundle({ path: address, output, articles }: BundleRequest, limits: Limits): Diagnostic[] {
  const texts: Record<ArticleId, BundledText> = {};
  const problems: Diagnostic[] = [];
  for (const article of articles) {
    const { found, problem } = rereadSource(article, limits);
    if (problem !== null) problems.push(problem);
    if (found !== null) texts[article.id] = bundledText({ path: article.path, bytes: found.bytes }, article.sourceName);
  }
  const file = join(output, address);
  disk.makeFolder(dirname(file));
  disk.writeFile(file, packBundle(texts));
  return problems;
}

/** Writes the bundles of a site. Those whose files are unchanged are taken over from the last build. */
export async function writeTextBundles(
  site: Pick<Site, "archive">,
  output: string,
  tasks: TaskRunner<Pick<PageTasks, "writeBundles">>,
  cache: PageCache,
): Promise<void> {
  const bundles = bundleRequests(site, output).map((request) => ({ request, valuesHash: hashOfSources(request) }));
  const changed = bundles.filter(({ request, valuesHash }) => !cache.takeOver(request.path, valuesHash));
  const problems = await tasks.run(
    "writeBundles",
    changed.map(({ request }) => request),
  );
  for (const [nth, { request, valuesHash }] of changed.entries())
    if (problems[nth]?.length === 0) cache.keep(request.path, valuesHash);
  addProblems(site.archive, problems.flat());
}

function hashOfSources({ articles }: BundleRequest): string {
  return hashOfValues(JSON.stringify(articles.map(({ id, sourceName, sourceHash }) => [id, sourceName, sourceHash])));
}
