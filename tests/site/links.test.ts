import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../support/articles.ts";
import { brokenLinks } from "../support/broken-links.ts";
import { clickDepths } from "../support/click-depths.ts";
import { ownContent } from "../support/own-content.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

describe.each(["/", "/kbarchive/"])("the links of a site under %s", (prefix) => {
  const folder = new TemporaryFolder();

  beforeAll(async () => {
    const body = ["See Q900901 and Q900002.", "", "   Q900901 How to Open the Tray"];
    writeFileSync(folder.at("Q900900.TXT"), textArticle({ id: "Q900900", body }));
    const content = ["--content", ownContent, "--content", folder.path];
    const { code } = await runCommand(folder.path, "build", ...content, "--path-prefix", prefix, "--no-search");
    expect(code).toBe(0);
  }, 120_000);

  afterAll(() => {
    folder.remove();
  });

  test("all lead to a page or a place on it", () => {
    const { broken, pages, links } = brokenLinks(folder.at("_site"), prefix);
    expect(broken).toEqual([]);
    expect(pages).toBeGreaterThan(30);
    expect(links).toBeGreaterThan(pages);
  });

  test("reach every article from the home page in five clicks", () => {
    const depths = clickDepths(folder.at("_site"), prefix);
    const articles = readdirSync(folder.at("_site/kb"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("index.html"))
      .map((name) => `kb/${name}`);
    expect(articles.filter((page) => (depths.get(page) ?? Infinity) > 5)).toEqual([]);
  });

  test("lead to a page also where an article is only cited, which tells who cites it and is listed as missing", () => {
    const stub = readFileSync(folder.at("_site/kb/900/Q900901/index.html"), "utf8");
    expect(stub).toContain("<h1>How to Open the Tray</h1>");
    expect(stub).toContain(`href="${prefix}kb/900/Q900900/"`);
    expect(readFileSync(folder.at("_site/missing/index.html"), "utf8")).toContain(`href="${prefix}kb/900/Q900901/"`);
  });

  test("are found broken where they lead nowhere", () => {
    const page = folder.at("_site/about/index.html");
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace("</main>", `<a href="${prefix}nowhere/">1</a><a href="#nowhere">2</a></main>`));
    const { broken } = brokenLinks(folder.at("_site"), prefix);
    writeFileSync(page, html);
    expect(broken).toEqual([`about/index.html: ${prefix}nowhere/`, "about/index.html: #nowhere"]);
  });
});
