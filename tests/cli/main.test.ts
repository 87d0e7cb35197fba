import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = `---
id: Q100001
title: The printer prints nothing
products: [Printers]
modified: 2026-03-02
---

## Symptoms

Nothing comes out. See Q100002 and Q100003.
`;
const other = "---\nid: Q100002\ntitle: The cable is loose\n---\n\nPush it in.\n";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder({ "articles/a.md": article, "articles/b.md": other });
});
afterEach(() => {
  folder.remove();
});

const kb = (...args: string[]): ReturnType<typeof runCommand> => runCommand(folder.path, ...args);
const page = (path: string): string => readFileSync(folder.at(path, "index.html"), "utf8");

describe("kb", () => {
  test("without a command shows its commands and exits with 2", async () => {
    const { code, stdout } = await kb();
    expect(code).toBe(2);
    expect(stdout).toMatch(/^Usage: kb COMMAND/);
  });

  test("prints its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await kb("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each([
    ["--help"],
    ["-h"],
    ["help"],
    ["build", "-h"],
    ["build", "--help"],
    ["serve", "--help"],
    ["parse", "--help"],
    ["lint", "--help"],
  ])("explains itself: kb %s %s", async (...args) => {
    const { code, stdout, stderr } = await kb(...args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: kb/);
  });

  test("explains a command alike by kb help COMMAND", async () => {
    expect(await kb("help", "build")).toEqual(await kb("build", "--help"));
    expect(await kb("help", "bulid")).toEqual(await kb("bulid"));
  });

  test.each([
    [["bulid"], 'unknown command "bulid"; expected build, serve, parse, lint'],
    [["build", "--contnet", "x"], "unknown flag --contnet; known are --content, --output, --path-prefix,"],
    [["lint", "-x"], "unknown flag -x; known are --format, --help\n"],
    [["build", "--workers", "x"], '--workers: expected a whole number from 1 to 64, found "x"\n'],
    [["build", "--search-parts", ""], '--search-parts: expected a whole number from 1 to 64, found ""\n'],
    [["build", "--content", ""], '--content: expected the name of a folder, found [""]\n'],
    [["serve", "--workers", "0"], '--workers: expected a whole number from 1 to 64, found "0"\n'],
    [["build", "--workers"], "--workers"],
    [["build", "articles"], 'unexpected argument "articles"'],
    [["build", "--content", "nowhere"], "expected a folder with articles at nowhere, found none"],
    [
      ["build", "--content", "articles", "--path-prefix", "a b"],
      '--path-prefix: expected a path such as "/" or "/repository/", found "a b"\n',
    ],
    [
      ["build", "--content", "articles", "--site-url", "example.org"],
      "--site-url: expected an address that begins with http",
    ],
    [["build", "--content", "articles", "--output", "articles"], "expected articles to be free or an earlier site"],
    [["build", "--content", "articles", "--output", "articles/a.md"], "found a file"],
    [["build", "--content", "articles", "--output", "articles/a.md/site"], "can't be written"],
    [
      ["build", "--content", "articles", "--budget", "nowhere.json"],
      "expected a JSON file of bounds at nowhere.json, found none; name another\n",
    ],
    [["serve", "--port", "none"], 'expected a port from 1 to 65535, found "none"'],
    [["parse"], "expected one file"],
    [["parse", "nowhere.md"], "expected a file at nowhere.md"],
  ])("answers wrong use with a line and exit code 2: %j", async (args, message) => {
    const { code, stderr } = await kb(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(readdirSync(folder.path)).toEqual(["articles"]);
    expect(readdirSync(folder.at("articles"))).toEqual(["a.md", "b.md"]);
  });
});

describe("kb build", () => {
  test("makes articles, lists, the site's own pages and the search index", async () => {
    const { code, stderr } = await kb("build", "--content", "articles");
    expect(stderr).toContain("2 articles in _site\n");
    expect(code).toBe(0);
    const made = [
      "404.html",
      "assets/site.css",
      "assets/site.js",
      "assets/search.js",
      "index.html",
      "pagefind/pagefind.js",
      "search/index.html",
    ];
    expect(made.filter((path) => !existsSync(folder.at("_site", path)))).toEqual([]);
    expect(page("_site/id")).toContain('<a href="/id/printers/">Printers</a>');
    expect(page("_site/id/printers")).toContain('<a href="/kb/100/Q100001/">');
  });

  test("reads a content folder once that is given twice, or lies in another", async () => {
    folder.write({ "articles/deep/c.md": "---\nid: Q100003\ntitle: The lid is open\n---\n\nShut it.\n" });
    const { stderr } = await kb(
      ...["build", "--no-search", "--content", "articles", "--content", "articles/deep", "--content", "articles/."],
    );
    expect(stderr).not.toContain("duplicate-id");
    expect(stderr).toContain("3 articles in _site\n");
  });

  test("links articles under the prefix, those too that are only cited", async () => {
    await kb("build", "--content", "articles", "--path-prefix", "/repo/", "--no-search");
    const html = page("_site/kb/100/Q100001");
    expect(html).toContain(
      '<a href="/repo/kb/100/Q100002/">Q100002</a> and <a class="absent" href="/repo/kb/100/Q100003/">Q100003</a>.',
    );
    expect(html.match(/(?:href|src|action)="\/(?!repo\/)[^"]*"/g)).toBeNull();
  });

  test("states the canonical address where the site's address is known", async () => {
    await kb(
      "build",
      "--content",
      "articles",
      "--no-search",
      "--site-url",
      "https://example.org/",
      "--path-prefix",
      "repo",
    );
    expect(page("_site/kb/100/Q100001")).toContain(
      '<link rel="canonical" href="https://example.org/repo/kb/100/Q100001/">',
    );
  });

  test("says once what is left out where the site's address is not known", async () => {
    const unknown = await kb("build", "--content", "articles", "--no-search");
    expect(
      unknown.stderr.match(/address is not known, so canonical links, sitemap, feed .* --site-url URL\n/g),
    ).toHaveLength(1);
    const known = await kb("build", "--content", "articles", "--no-search", "--site-url", "https://example.org");
    expect(known.stderr).not.toContain("address");
  });

  test("says where the content has no articles", async () => {
    folder.write({ "empty/README": "" });
    const { code, stderr } = await kb("build", "--content", "empty", "--no-search");
    expect(code).toBe(0);
    expect(stderr).toContain("kb: expected articles below empty, found none; the site has none\n");
    expect((await kb("build", "--content", "articles", "--no-search")).stderr).not.toContain("expected articles");
  });

  test("leaves the search index out with --no-search, and the search page says so", async () => {
    await kb("build", "--content", "articles", "--no-search");
    expect(existsSync(folder.at("_site/pagefind"))).toBe(false);
    expect(page("_site/search")).toContain("built without a search index");
  });

  test("replaces an earlier site, so that pages of removed articles are gone", async () => {
    await kb("build", "--content", "articles", "--no-search");
    folder.write({ "articles/b.md": "" });
    await kb("build", "--content", "articles", "--no-search");
    expect(existsSync(folder.at("_site/year/2001"))).toBe(false);
    expect(page("_site/kb/100/Q100002")).toContain("This archive does not hold the article Q100002.");
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "_site", "articles"]);
  });

  test("reports bad input, builds the rest, and fails only with --strict", async () => {
    folder.write({ "articles/c.md": "---\nid: Q100003\ntitle: T\nmodified: yesterday\n---\n" });
    const lenient = await kb("build", "--content", "articles", "--no-search");
    expect(lenient.code).toBe(0);
    expect(lenient.stderr).toContain("articles/c.md:4:1 error modified: expected a date such as 2001-01-14");
    expect(lenient.stderr).toMatch(
      /1 error, 0 warnings, 0 notes\n(?:[a-z ]+ [\d,]+ files +[\d,]+ kB\n)+3 articles in _site\n/,
    );
    const strict = await kb("build", "--content", "articles", "--no-search", "--strict");
    expect(strict.code).toBe(1);
    expect(existsSync(folder.at("_site/kb/100/Q100003"))).toBe(true);
  });

  test("fails past its budget, which names the bound, the figure and the file; the site is there to look at", async () => {
    folder.write({ "budget.json": '{ "files": 5, "largestArticleMarkup": 10, "totalBytes": 1000000000 }' });
    const { code, stderr } = await kb("build", "--content", "articles", "--no-search", "--budget", "budget.json");
    expect(code).toBe(1);
    expect(stderr).toMatch(/past the budget: files: expected at most 5 files, found \d+\n/);
    expect(stderr).toMatch(
      /past the budget: largestArticleMarkup: expected at most 10 bytes, found [\d,]+ in kb\/100\/Q10000\d\/index\.html\n/,
    );
    expect(stderr).not.toContain("totalBytes");
    expect(existsSync(folder.at("_site/kb/100/Q100001"))).toBe(true);
  });

  test("has a budget of unknown bounds refused with those that exist", async () => {
    folder.write({ "budget.json": '{ "fiels": 5 }' });
    const { code, stderr } = await kb("build", "--content", "articles", "--budget", "budget.json");
    expect(code).toBe(2);
    expect(stderr).toMatch(/budget\.json: budget: .*fiels.*\nKnown options in budget: totalBytes, files,/);
  });

  test("has its budget also from kbpress.json, over which the flag wins", async () => {
    folder.write({ "kbpress.json": '{ "budget": { "files": 5 } }', "wide.json": '{ "files": 5000 }' });
    expect((await kb("build", "--content", "articles", "--no-search")).code).toBe(1);
    expect((await kb("build", "--content", "articles", "--no-search", "--budget", "wide.json")).code).toBe(0);
  });

  test("a root's own pages and taxonomy take the place of the package's, also with a byte order mark", async () => {
    folder.write({
      "articles/pages/about.md": "---\nlayout: page.njk\ntitle: Ours\npermalink: /about/\n---\n\nOur archive.\n",
      "articles/taxonomy/support-codes.json": '\uFEFF{ "prt": "Printers" }',
    });
    await kb("build", "--content", "articles", "--no-search");
    expect(page("_site/about")).toContain("Our archive.");
    expect(existsSync(folder.at("_site/id/prt/index.html"))).toBe(true);
  });

  test("a taxonomy that is no such JSON is wrong use", async () => {
    folder.write({ "articles/taxonomy/support-codes.json": "[1]" });
    const { code, stderr } = await kb("build", "--content", "articles");
    expect(code).toBe(2);
    expect(stderr).toContain("support-codes.json: expected JSON");
  });

  test("refuses articles inside of the output, which would be removed with it", async () => {
    await kb("build", "--content", "articles", "--no-search");
    folder.write({ "_site/articles/c.md": "---\nid: Q100003\ntitle: Three\n---\n" });
    for (const content of ["_site/articles", "_site"]) {
      const { code, stderr } = await kb("build", "--content", content, "--no-search");
      expect(code).toBe(2);
      expect(stderr).toContain(
        `found the content folder ${content} in it; move the articles, or choose another output`,
      );
    }
    expect(existsSync(folder.at("_site/articles/c.md"))).toBe(true);
  });

  test("finishes a swap that was interrupted, whichever command runs next", async () => {
    await kb("build", "--content", "articles", "--no-search", "--output", "site");
    mkdirSync(folder.at(".site.kbpress-old"));
    writeFileSync(folder.at(".cache/kbpress-swaps/of-a-killed-build"), folder.at("site"));
    const { stderr } = await kb("parse", "articles/a.md");
    expect(stderr).toContain("removed the site that");
    expect(existsSync(folder.at(".site.kbpress-old"))).toBe(false);
  });

  test("two builds of the same content are the same, byte for byte", async () => {
    await kb("build", "--content", "articles", "--output", "one");
    await kb("build", "--content", "articles", "--output", "two");
    const files = readdirSync(folder.at("one"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const names = files.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.at("one").length));
    expect(names.length).toBeGreaterThan(20);
    const different = names.filter(
      (name) => !readFileSync(folder.at("one", name)).equals(readFileSync(folder.at("two", name))),
    );
    expect(different).toEqual([]);
    expect(readdirSync(folder.at("two"), { recursive: true })).toHaveLength(
      readdirSync(folder.at("one"), { recursive: true }).length,
    );
  });
});
