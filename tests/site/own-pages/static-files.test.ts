import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { markdownArticle } from "../../support/articles.ts";
import { runCommand, type CommandResult } from "../../support/run-command.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const mine = "mine\n";
const page = (permalink: string): string => `---\npermalink: ${permalink}\n---\n\nOf a page.\n`;

describe("a file of public/", () => {
  const folder = new TemporaryFolder({ "kb/Q900001.md": markdownArticle() });
  const built = (name: string): string => readFileSync(folder.at("_site", name), "utf8");
  const build = (...flags: string[]): Promise<CommandResult> =>
    runCommand(
      folder.path,
      "build",
      "--content",
      "kb",
      "--content",
      "more",
      "--site-url",
      "https://example.org",
      ...flags,
    );
  afterAll(() => {
    folder.remove();
  });

  const wellKnown = ["robots.txt", ".nojekyll", "sitemap.xml", "sitemap-1.xml", "feed.xml", "opensearch.xml"];

  describe("that programs look for", () => {
    beforeAll(async () => {
      folder.write({
        "more/Q900002.md": markdownArticle({ frontMatter: ["id: Q900002", "title: Lid", "modified: 2026-11-01"] }),
      });
      for (const name of wellKnown) folder.write({ [`kb/public/${name}`]: mine });
      const { code, stderr } = await build();
      expect(code).toBe(0);
      expect(stderr).not.toContain(" error ");
    }, 60_000);

    test.each(wellKnown)("stands in place of the one that is made: %s", (name) => {
      expect(built(name)).toBe(mine);
    });

    test("stands as a page of the site's own does", async () => {
      rmSync(folder.at("kb/public"), { recursive: true });
      folder.write({ "kb/pages/search-of-ours.md": page("/opensearch.xml") });
      await build();
      expect(built("opensearch.xml")).toContain("Of a page.");
      rmSync(folder.at("kb/pages"), { recursive: true });
    }, 60_000);
  });

  test("at or below the file of a page is left out and listed", async () => {
    const taken = ["about/index.html", "404.html/a.txt", "kb/a.txt", "attached/a.png", "robots.txt/a.txt", "deep"];
    folder.write({ "kb/pages/deep.md": page("/deep/down/") });
    for (const name of [...taken, "about/more.html"]) folder.write({ [`kb/public/${name}`]: mine });
    const { code, stderr } = await build("--no-search");
    expect(code).toBe(0);
    for (const name of taken)
      expect(stderr).toContain(
        `kb/public/${name}:1:1 error expected an address that no page, article, list or file of the site has, be it as a folder's, found`,
      );
    expect(built("about/more.html")).toBe(mine);
    rmSync(folder.at("kb/public"), { recursive: true });
  }, 60_000);

  test("at an address of an earlier content folder's, or of a folder that one has there, is left out and noted", async () => {
    folder.write({ "kb/public/a.txt": "first", "kb/public/b/c.txt": "first", "kb/public/d": "first" });
    folder.write({ "more/public/a.txt": mine, "more/public/b": mine, "more/public/d/e.txt": mine });
    const { code, stderr } = await build("--no-search");
    expect(code).toBe(0);
    for (const [name, first] of [
      ["a.txt", "a.txt"],
      ["b", "b/c.txt"],
      ["d/e.txt", "d"],
    ] as const)
      expect(stderr).toContain(
        `more/public/${name}:1:1 info expected an address that no file of an earlier content folder has, found that of kb/public/${first}`,
      );
    expect([built("a.txt"), built("b/c.txt"), built("d")]).toEqual(["first", "first", "first"]);
  }, 60_000);
});
