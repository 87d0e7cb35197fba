import { beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import type { ArticleSummary } from "../../lib/archive/article-summary.ts";
import type { ArticleId } from "../../lib/model/article-id.ts";
import { silentProgress } from "../../lib/model/progress.ts";
import { facetNames, type FacetName } from "../../lib/search/facet-columns.ts";
import { loadSite } from "../../lib/site/load-site.ts";
import { resolveSiteOptions } from "../../lib/site/options/resolve-options.ts";
import { axeFaults } from "../support/axe.ts";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { ownContent } from "../support/own-content.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

describe.each([["/"], ["/kbarchive/", "--search-parts", "3"]])("the search page under %s", (prefix, ...flags) => {
  const site = siteInBrowser(["--content", ownContent, "--path-prefix", prefix, ...flags]);
  let page: Page;
  const complaints: string[] = [];
  const requested = new Set<string>();

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    page = await site.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requested.add(request.url()));
  });

  const isDone = (): Promise<unknown> => page.waitForSelector("[data-search-state=done]");
  const search = async (parameters: string): Promise<void> => {
    await page.goto(`${site.address}search/?${parameters}`);
    await isDone();
  };
  const results = (): Promise<(string | undefined)[]> =>
    page
      .locator("[data-search-results] a")
      .evaluateAll((links) => links.map((link) => /Q\d+/.exec(link.getAttribute("href") ?? "")?.[0]));
  const status = (): Promise<string | null> => page.textContent("[data-search-status]");
  const facet = (name: string): string => `[data-search-facets] [data-facet=${name}]`;

  browserTest("finds an article by its title's words, misspelt, in another form, or as a question", async () => {
    for (const query of [
      "certificate mapping",
      "certifcate maping",
      "mapped certificates",
      "how do I map a certificate",
    ]) {
      await search(`q=${encodeURIComponent(query)}`);
      expect((await results())[0]).toBe("Q243353");
    }
  });

  browserTest("shows the home page's examples as long as nothing is searched for", async () => {
    const examples = "main .examples a";
    const shown = (): Promise<(string | null)[]> =>
      page.locator(examples).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.goto(site.address);
    const ofHome = await shown();
    await page.goto(`${site.address}search/`);
    await page.waitForSelector(examples);
    expect(await shown()).toEqual(ofHome);
    await page.locator(examples).last().click();
    await isDone();
    expect((await results()).length).toBeGreaterThan(0);
    expect(await page.isVisible(examples)).toBe(false);
  });

  browserTest("names the query in the page's title, which the browser's history shows", async () => {
    await page.goto(`${site.address}search/`);
    const title = await page.title();
    // In one go: a pause in typing would have made the address that of the query already.
    await page.locator("[data-search-form] input").evaluate((input: HTMLInputElement) => {
      input.value = "certificate";
      input.form?.requestSubmit();
    });
    await isDone();
    expect(await page.title()).toBe(`certificate – ${title}`);
    await page.goBack();
    await page.waitForSelector("[data-search-state=idle]");
    expect(await page.title()).toBe(title);
  });

  browserTest("says which words were repaired, and takes them as they were typed", async () => {
    await search("q=certifcate");
    expect(await page.textContent("[data-search-hint]")).toContain("Showing results for certificate.");
    await page.click("[data-search-hint] a");
    await page.waitForURL(/exact=1/);
    await isDone();
    expect(await results()).toEqual([]);
    expect(await status()).toBe("No article has these words. Try fewer words, other words or another spelling.");
  });

  browserTest("repairs while words are typed, but for the one that is not finished", async () => {
    await page.goto(`${site.address}search/`);
    const input = page.locator("main input[name=q]");
    await input.pressSequentially("certifcate maping");
    await page.waitForURL(/q=certifcate\+maping/);
    await isDone();
    expect(await page.textContent("[data-search-hint]")).toContain("Showing results for certificate maping.");
    const changed = await page.evaluateHandle(() => {
      const seen: unknown[] = [];
      const hint = document.querySelector("[data-search-hint]") as HTMLElement;
      new MutationObserver((records) => seen.push(...records.map(({ attributeName }) => attributeName))).observe(hint, {
        attributes: true,
      });
      return seen;
    });
    await input.pressSequentially(" ");
    await page.waitForURL(/q=certifcate\+maping\+/);
    await isDone();
    expect(await page.textContent("[data-search-hint]")).toContain("Showing results for certificate mapping.");
    expect(await changed.jsonValue()).not.toContain("hidden");
  });

  browserTest("says that no article bears a code", async () => {
    await search("q=0xC0FFEE42");
    expect(await status()).toBe("No article bears the code 0xC0FFEE42.");
    expect(await results()).toEqual([]);
  });

  browserTest("shows number, title, product, type, year and marked words of a result", async () => {
    await search("q=certificate+mapping");
    const first = page.locator("[data-search-results] li").first();
    expect(await first.locator("a").textContent()).toMatch(/^Q243353 .*Certificate/i);
    expect(await first.locator("small").textContent()).toMatch(/ · \d{4}$/);
    expect(await first.locator("mark").count()).toBeGreaterThan(0);
  });

  browserTest("counts values as they are, narrows to them, and goes back", async () => {
    await search("q=article");
    const all = await status();
    await page.waitForSelector(facet("type"));
    const value = page.locator(`${facet("type")} li`).first();
    const count = await value.locator("span").textContent();
    await value.locator("a").click();
    await page.waitForURL(/type=/);
    await page.waitForFunction((text) => document.querySelector("[data-search-status]")?.textContent !== text, all);
    await isDone();
    expect(await status()).toMatch(new RegExp(`^${String(count)} article`));
    const narrowed = await results();
    await page.reload();
    await isDone();
    expect(await results()).toEqual(narrowed);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector("[data-search-status]")?.textContent === text, all);
    expect(page.url()).not.toContain("type=");
  });

  browserTest("has the facet counts of the archive's own data, one choice within another", async () => {
    const { archive, taxonomy } = await loadSite(
      resolveSiteOptions({ content: [ownContent] }, {}),
      "_site",
      silentProgress,
    );
    const foundArticles = async (): Promise<ArticleSummary[]> => {
      while (await page.isVisible("[data-search-more]")) {
        const before = (await results()).length;
        await page.click("[data-search-more]");
        await page.waitForFunction(
          (count) => document.querySelectorAll("[data-search-results] li").length > count,
          before,
        );
      }
      return (await results()).flatMap((id) => archive.articles.get(id as ArticleId) ?? []);
    };
    const shown = async (name: FacetName): Promise<Record<string, number>> => {
      const more = page.locator(`${facet(name)} button`);
      if ((await more.count()) > 0)
        await more.evaluate((button) => {
          (button as HTMLButtonElement).click();
        });
      const items = await page
        .locator(`${facet(name)} li`)
        .evaluateAll((list) =>
          list.map((item) => [item.querySelector("a")?.textContent, item.querySelector("span")?.textContent]),
        );
      return Object.fromEntries(items.map(([value, count]) => [String(value), Number(count)]));
    };
    const typeName = (slug: string | null): string[] =>
      taxonomy.issueTypes.flatMap((type) => (type.slug === slug ? [type.name] : []));
    const valuesOf: Record<FacetName, (article: ArticleSummary) => readonly string[]> = {
      product: ({ families }) => families,
      type: ({ issueType }) => typeName(issueType),
      platform: ({ platforms }) => platforms,
      year: ({ modified }) => (modified === null ? [] : [modified.slice(0, 4)]),
      keyword: ({ keywords }) => keywords,
    };
    const counted = (articles: readonly ArticleSummary[], name: FacetName): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const article of articles)
        for (const value of new Set(valuesOf[name](article))) counts[value] = (counts[value] ?? 0) + 1;
      return counts;
    };
    await search("q=article");
    const all = await foundArticles();
    expect(all.length).toBeGreaterThan(10);
    for (const name of facetNames) expect(await shown(name)).toEqual(counted(all, name));
    const year = all.find(({ modified }) => modified !== null)?.modified?.slice(0, 4) ?? "";
    await search(`q=article&year=${year}`);
    const ofYear = await foundArticles();
    expect(ofYear.map(({ id }) => id).sort()).toEqual(
      all.flatMap(({ id, modified }) => (modified?.startsWith(year) === true ? [id] : [])).sort(),
    );
    for (const name of ["product", "type", "platform", "keyword"] as const)
      expect(await shown(name)).toEqual(counted(ofYear, name));
    expect(await shown("year")).toEqual(counted(all, "year"));
  });

  browserTest("says when a facet leaves nothing", async () => {
    await search("q=article&product=no-such-product");
    expect(await status()).toMatch(/^None of \d+ articles has product no-such-product\. Remove the filter\.$/);
    await page.waitForSelector(`${facet("product")} a[aria-current]`);
  });

  browserTest("sorts by number and shows ten more", async () => {
    await search("q=article&sort=number");
    const ten = await results();
    expect(ten).toHaveLength(10);
    expect(ten).toEqual([...ten].sort((a, b) => Number(a?.slice(1)) - Number(b?.slice(1))));
    await page.click("[data-search-more]");
    await page.waitForURL(/shown=20/);
    expect(await results()).toHaveLength(20);
    await page.reload();
    await isDone();
    expect(await results()).toHaveLength(20);
  });

  browserTest("searches while words are typed, and moves through results with the arrow keys", async () => {
    await page.goto(`${site.address}search/`);
    await page.locator("main input[name=q]").pressSequentially("certificate mapp");
    await page.waitForURL(/q=certificate\+mapp/);
    await page.waitForSelector("[data-search-results] a");
    await isDone();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/\/kb\/\d+\/Q\d+\/$/);
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  });

  browserTest("marks in the article what was searched for", async () => {
    await search("q=certificate+mapping");
    await page.keyboard.press("Tab");
    await page.locator("[data-search-results] a").first().click();
    await page.waitForSelector("article mark");
    const marked = await page.locator("article mark").allTextContents();
    expect(marked.every((word) => /certificate|map/i.test(word))).toBe(true);
    await page.goto(`${site.address}kb/243/Q243353/`);
    expect(await page.locator("article mark").count()).toBe(0);
  });

  browserTest("is clean for axe, with results, without, and in the dark", async () => {
    for (const parameters of ["q=article", "q=zyxwvut", "q=certifcate"]) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await search(parameters);
        expect(await axeFaults(page)).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: null });
  });

  browserTest(
    "runs the search engine's WebAssembly under its policy, without a complaint, a worker or another host",
    async () => {
      await search("q=certificate");
      expect(complaints).toEqual([]);
      expect([...requested].filter((url) => url.endsWith(".pagefind"))).not.toEqual([]);
      expect([...requested].filter((url) => url.includes("worker"))).toEqual([]);
      expect([...requested].filter((url) => !url.startsWith(new URL(site.address).origin))).toEqual([]);
    },
  );

  browserTest("says without JavaScript what it needs, and is reached from every page", async () => {
    const plain = await site.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.address}kb/243/Q243353/`);
    await plain.fill("header input[name=q]", "certificate");
    await plain.press("header input[name=q]", "Enter");
    await plain.waitForURL(`**${prefix}search/?q=certificate`);
    expect(await plain.textContent("noscript")).toMatch(/Search needs JavaScript/);
    expect(await plain.isVisible("[data-search-form]")).toBe(false);
    await plain.close();
  });

  browserTest("is described for browsers", async () => {
    const description = await (await fetch(`${site.address}opensearch.xml`)).text();
    expect(description).toContain(`${prefix}search/?q={searchTerms}`);
  });
});
