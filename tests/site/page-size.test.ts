import { afterAll, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { markdownArticle } from "../support/articles.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (id: string, headings: number): string =>
  markdownArticle({
    frontMatter: [`id: ${id}`, `title: Of ${id}`],
    body: Array.from({ length: headings }, (_, nth) => `## Tray ${String(nth)}\n`),
  });

const folder = new TemporaryFolder({
  "kb/large.md": article("Q900001", 200),
  "kb/small.md": article("Q900002", 2),
  "kb/kbpress.json": JSON.stringify({ limits: { pageBytes: 10_000 } }),
});
afterAll(() => {
  folder.remove();
});

test("an article whose page is over the bound is named by each build, and its page is whole", async () => {
  const message =
    /^kb\/large\.md:1:1 warning expected a page of at most 10,000 bytes for Q900001, found \d\d,\d{3}; it is written all the same: part the article, or raise limits\.pageBytes in kbpress\.json page-size$/gm;
  for (const time of ["first", "second"]) {
    const { code, stderr } = await runCommand(folder.path, "build", "--content", "kb", "--no-search", "--strict");
    expect([time, code, stderr.match(message)?.length]).toEqual([time, 0, 1]);
    expect(stderr).toContain("0 errors, 1 warning, 0 notes");
    expect(readFileSync(folder.at("_site/kb/900/Q900001/index.html"), "utf8")).toContain(">Tray 199</a></h2>");
  }
});
