import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { launchBrowser, browserTest } from "../support/browser.ts";
import { folderContents } from "../support/folder-contents.ts";
import { hostileArticles } from "../support/hostile-articles.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
let result: CommandResult;
let pages: Map<string, string>;
const page = (path: string): string => readFileSync(folder.at("site", path, "index.html"), "utf8");

beforeAll(async () => {
  folder = new TemporaryFolder(
    Object.fromEntries(Object.entries(hostileArticles).map(([path, text]) => [join("articles", path), text])),
  );
  folder.write({
    "articles/pages/code.md": "---js\n{ permalink: process.exit(9) }\n---\n",
    "articles/pages/engine.md": "---\ntemplateEngineOverride: njk\npermalink: /engine/\n---\n\n{{ 7*7 }}\n",
    "articles/pages/away.md": "---\nlayout: page.njk\npermalink: /../../away/index.html\n---\n",
    "articles/pages/taken.md": "---\nlayout: page.njk\npermalink: /kb/900/Q900100/\n---\n",
    "articles/pages/again.md": "---\nlayout: page.njk\npermalink: /About/\n---\n",
    "articles/pages/list.md": "---\nlayout: page.njk\npermalink: /Keyword/\n---\n",
    "articles/public/picture.svg": "<svg/>",
    "articles/public/assets/picture.svg": "<svg/>",
    "articles/public/assets/site.css": "* { display: none }",
    "articles/public/kb": "no folder",
    "articles/public/Id/index.html": "no list",
    "articles/public/About/index.html": "no page",
    "articles/public/publishing": "no folder",
    "articles/public/search/lists/facets.bin.gz": "no list",
    "articles/public/.kbpress-merge": '["../articles"]',
    "articles/public/.kbpress-drafts/0": "no draft",
    "outside.txt": "outside",
    "articles/pages/run.11ty.js": "process.exit(9)\n",
  });
  symlinkSync("../outside.md", folder.at("articles/link.md"));
  symlinkSync("/etc", folder.at("articles/etc"));
  symlinkSync("../../outside.txt", folder.at("articles/public/outside.txt"));
  result = await runCommand(folder.path, "build", "--content", "articles", "--output", "site", "--no-search");
  pages = new Map([...folderContents(folder.at("site"))].filter(([path]) => path.endsWith(".html")));
}, 60_000);
afterAll(() => {
  folder.remove();
});

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

describe("a site of hostile articles", () => {
  test("is built, with a problem reported for each that is wrong", () => {
    expect(result.code).toBe(0);
    for (const file of ["Q900106.md", "Q900107.md", "Q900108.md", "Q900109.md", "Q900110.md", "Q900111.md"])
      expect(result.stderr).toMatch(new RegExp(`^articles/${file}:\\d+:\\d+ (?:error|warning) `, "m"));
    for (const file of ["code.md", "engine.md", "away.md", "taken.md", "again.md", "list.md", "run.11ty.js"])
      expect(result.stderr).toMatch(new RegExp(`^articles/pages/${file}:\\d+:\\d+ error `, "m"));
    expect(result.stderr).toContain("articles/public/outside.txt:1:1 warning expected a file, found a link");
    for (const taken of [
      "assets/site.css",
      "kb",
      "Id/index.html",
      "About/index.html",
      "publishing",
      "search/lists/facets.bin.gz",
      ".kbpress-merge",
      ".kbpress-drafts/0",
    ])
      expect(result.stderr).toContain(`articles/public/${taken}:1:1 error expected an address that no page,`);
    expect(readFileSync(folder.at("site/assets/picture.svg"), "utf8")).toBe("<svg/>");
    expect(result.stderr).toContain("articles/link.md:1:1 warning expected a file or a link to a file of the same");
    expect(result.stderr).toContain("articles/etc:1:1 warning expected a file or a link to a file of the same");
    expect(result.stderr).toContain('ids/away.md:2:1 error id: expected "Q" and 5 or 6 digits, found "Q900120/../../');
    expect(result.stderr).toMatch(/ids\/[Qq]900121\.\w+:1:1 error Q900121 is already the number of articles\/ids\//);
    expect(result.stderr).toContain(
      "taken.md:1:1 error Q900100 is already the number of articles/markup.md, which stands; give one of the two",
    );
    expect(result.stderr).toContain("places.md:4:1 error expected the permalink /kb/900/Q900105/");
  });

  test("lets no name or text end a line of the report, or steer the terminal", () => {
    expect(result.stderr).toContain("articles/a\u240Ab.md");
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(result.stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|^b\.md/m);
  });

  test("writes nothing outside of its folder, and no name that a system can't hold", () => {
    expect(readdirSync(folder.path).sort()).toEqual([".cache", "articles", "outside.md", "outside.txt", "site"]);
    const names = readdirSync(folder.at("site"), { recursive: true, encoding: "utf8" });
    const parts = new Set(names.flatMap((name) => name.split(/[\\/]/)));
    for (const part of parts) {
      expect(part).toMatch(/^(?:\.kbpress|\.nojekyll|[\w~][\w.~-]{0,99})$/);
      expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names).toContain("picture.svg");
    expect(names).not.toContain("outside.txt");
  });

  test("has no element, attribute or address that runs or loads anything but the site's own", () => {
    expect(pages.size).toBeGreaterThan(30);
    for (const [path, html] of pages) {
      for (const { tagName, attrs } of elementsOf(parse(html))) {
        const values = new Map(attrs.map(({ name, value }) => [name, value]));
        const where = `${path}: <${tagName} ${JSON.stringify(attrs)}>`;
        expect([where, [...values.keys()].filter((name) => name.startsWith("on"))]).toEqual([where, []]);
        const source = values.get("src") ?? "";
        const isOwn = source === "" || /^\/(?!\/)/.test(source);
        expect([where, isOwn]).toEqual([where, true]);
        expect([where, /^\s*(?:javascript|data|vbscript|file):/i.test(values.get("href") ?? "")]).toEqual([
          where,
          false,
        ]);
        expect(["iframe", "object", "embed", "base"]).not.toContain(tagName);
      }
    }
  });

  test("shows what was written as text: markup, templates, and directions as pictures", () => {
    expect(page("kb/900/Q900100")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page("kb/900/Q900102")).toContain("{{ 7*7 }} {% include ");
    expect(page("kb/900/Q900102")).toContain("&lt;%= 7*7 %&gt;");
    expect(page("kb/900/Q900116")).toContain("exe.\u2426gpj");
    for (const html of pages.values()) {
      expect(html).not.toContain("\u202E");
      expect(html).not.toContain("\u0000");
    }
  });

  test("changes no object of the program", () => {
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(existsSync(folder.at("site/keyword/__proto__/index.html"))).toBe(true);
  });

  browserTest("runs nothing in a browser, opens no dialog and asks no other host", async () => {
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage();
      const seen: string[] = [];
      tab.on("dialog", (dialog) => {
        seen.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      await tab.route("**/*", (route) => {
        const { host, pathname } = new URL(route.request().url());
        if (host !== "site.test") seen.push(`request to ${host}`);
        const file = folder.at("site", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
        return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: "" });
      });
      for (const path of pages.keys()) {
        if (!/^(?:kb|index)/.test(path)) continue;
        await tab.goto(`http://site.test/${path.replace(/index\.html$/, "")}`);
      }
      await tab.goto("http://site.test/kb/900/Q900103/");
      for (const link of await tab.locator("article a").all()) await link.dispatchEvent("click");
      expect(seen.filter((entry) => entry !== "request to ")).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
