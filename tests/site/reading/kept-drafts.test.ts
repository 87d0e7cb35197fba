import { existsSync, mkdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { disk } from "../../../lib/io/disk.ts";
import { silentProgress } from "../../../lib/model/progress.ts";
import { findSearchRecord } from "../../../lib/site/indexing/find-search-record.ts";
import { loadSite } from "../../../lib/site/load-site.ts";
import { resolveSiteOptions } from "../../../lib/site/options/resolve-options.ts";
import { articlePages } from "../../../lib/site/pages/article-pages.ts";
import { pageTasks, pageTools, type ArticlePageRequest } from "../../../lib/site/pages/page-tasks.ts";
import { draftKeeper, draftsFolderOf, readDraft, removeDrafts } from "../../../lib/site/reading/kept-drafts.ts";
import { draftOf } from "../../../lib/site/reading/site-draft.ts";
import { markdownArticle, textArticle } from "../../support/articles.ts";
import { articleWith, paragraph, reference, text } from "../../support/model.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const folder = new TemporaryFolder({
  "kb/Q900001.TXT": textArticle({ body: ["SYMPTOMS", "========", "", "LNK2001, see Q900002 and Q900003 (LID.DLL)."] }),
  "kb/b.md": markdownArticle({ frontMatter: ["id: Q900002", "title: Two"], body: ["# Cause", "", "See Q900001."] }),
  "kb/c.md": markdownArticle({ frontMatter: ["id: Q900004", "title: Four"], body: [] }),
});
const before = process.cwd();
afterAll(() => {
  process.chdir(before);
  folder.remove();
});

describe("a keeper of drafts", () => {
  const settings = { folder: folder.at("drafts"), pathPrefix: "/base/", hasSearch: true };
  const articles = ["One. \uD800 \u0001", "Two: äöü €.", ""].map((value) =>
    articleWith({ children: [paragraph(text(value), reference("Q900002"))] }),
  );

  test("gives each back as it was made, once they are flushed", () => {
    const keeper = draftKeeper(settings);
    const places = articles.map((article, nth) => {
      const place = keeper?.keep(article, "of its file");
      if (nth > 0) keeper?.flush();
      return place;
    });
    const drafts = places.map((place) => place && readDraft(settings.folder, place));
    expect(drafts).toEqual(articles.map((article) => ({ ...draftOf(article, settings), stamp: "of its file" })));
  });

  test("goes on after what an earlier one of its thread has kept", () => {
    const keeper = draftKeeper(settings);
    const place = keeper?.keep(articleWith({ title: "Later" }), null);
    keeper?.flush();
    expect(place && readDraft(settings.folder, place)).toMatchObject({ page: { title: "Later" } });
  });

  test("keeps none where no folder is given", () => {
    expect(draftKeeper(null)).toBeNull();
  });
});

test("a draft is used as long as its file has the same stamp, and the file is not read for that", async () => {
  const staging = folder.at("staging-stamp");
  mkdirSync(staging);
  process.chdir(staging);
  const path = folder.at("kb/b.md");
  const long = new Date(Date.now() - 60_000);
  utimesSync(path, long, long);
  // The system's own time of the change can't be set.
  const later = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
  const options = resolveSiteOptions({ content: [folder.at("kb")], workers: 1, search: false }, {});
  const site = await loadSite(options, folder.at("_site"), silentProgress, staging);
  later.mockRestore();
  const [page] = articlePages(
    site,
    [...site.archive.articles.values()].filter(({ id }) => id === "Q900002"),
  );
  const request = {
    ...(page?.request(await site.related) as ArticlePageRequest),
    draft: site.drafts.places.get("Q900002"),
  };
  const { renderArticles } = pageTasks(pageTools(site));
  const reads = jest.spyOn(disk, "readFile");
  expect(renderArticles([request])).toMatchObject([{ html: expect.stringContaining("See <a"), problems: [] }]);
  expect(reads).not.toHaveBeenCalled();
  utimesSync(path, new Date(), new Date());
  expect(renderArticles([request])).toMatchObject([{ html: expect.stringContaining("See <a"), problems: [] }]);
  expect(reads).toHaveBeenCalledTimes(1);
  folder.write({ "kb/b.md": markdownArticle({ frontMatter: ["id: Q900002", "title: Two"], body: ["Other text."] }) });
  expect(renderArticles([request])).toMatchObject([
    { html: expect.stringContaining("Other text."), problems: [{ ruleId: "changed-meanwhile" }] },
  ]);
  reads.mockRestore();
  removeDrafts(staging);
});

describe.each([true, false])("pages and search records made from drafts (search %s)", (search) => {
  test("are those made from the files themselves", async () => {
    const staging = folder.at(`staging-${String(search)}`);
    mkdirSync(staging);
    // What an earlier build has read is not parsed, and so not drafted.
    process.chdir(staging);
    const options = resolveSiteOptions({ content: [folder.at("kb")], workers: 1, search, pathPrefix: "/base/" }, {});
    const site = await loadSite(options, folder.at("_site"), silentProgress, staging);
    expect(await site.searchIndex).toEqual([]);
    expect(existsSync(join(staging, "pagefind"))).toBe(search);
    const related = await site.related;
    const requests = Array.from(articlePages(site), ({ request }) => request(related));
    const places = requests.map(({ id }) => site.drafts.places.get(id) ?? null);
    expect(places).not.toContain(null);
    const { renderArticles } = pageTasks(pageTools(site));
    const drafted = requests.map((request, nth) => ({ ...request, draft: places[nth] ?? undefined }));
    const contents = renderArticles(drafted);
    const tools = pageTools(site);
    const summaries = [...site.archive.articles.values()];
    const records = summaries.map((summary, nth) =>
      findSearchRecord({ summary, draft: places[nth] ?? undefined }, tools),
    );
    removeDrafts(staging);
    expect(existsSync(draftsFolderOf(staging))).toBe(false);
    expect(contents).toEqual(renderArticles(requests));
    // The draft of a site without search has nothing for it.
    if (search) expect(records).toEqual(summaries.map((summary) => findSearchRecord({ summary }, tools)));
    expect(records.map(({ record }) => record !== null)).toEqual([search, search, search]);
    expect(contents[0]?.html).toContain('<a href="/base/kb/900/Q900002/">Q900002</a>');
  });
});
