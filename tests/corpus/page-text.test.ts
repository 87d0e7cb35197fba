import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { brokenLinks } from "../support/broken-links.ts";
import { clickDepths } from "../support/click-depths.ts";
import { elementsOf, inkOf, withoutSpace } from "../support/page-text.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";
import { pathOf } from "./archive-entries.ts";
import { readArchiveSource, type ArchiveSource } from "./archive-source.ts";
import { describeCorpus, patience, sampledEntries } from "./describe-corpus.ts";

/** What may be absent from a page: rulers and heading underlines, box borders, printed list markers, control characters. */
function requiredInk(line: string): string[] {
  if (/^[\s\-=+_|*~.^#\u007F]*$/.test(line)) return [];
  const unmarked = line.replace(
    /^\s*(?:--|[-*o\u00B7\u2022]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})[.)])\s+/,
    "",
  );
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const printable = unmarked.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD]/g, "|");
  return printable
    .split("|")
    .map(withoutSpace)
    .filter((ink) => ink !== "");
}

function inkOfBody(body: ArchiveSource["body"]): string[] {
  return body.flatMap(({ text }) => requiredInk(text));
}

/** The first piece of the body that is not on the page behind those before it; null where all are. */
function firstMissing(body: ArchiveSource["body"], page: string): string | null {
  let position = 0;
  for (const ink of inkOfBody(body)) {
    const found = page.indexOf(ink, position);
    if (found < 0) return ink;
    position = found + ink.length;
  }
  return null;
}

function pageOf(id: string): string {
  return `kb/${id.slice(1).padStart(6, "0").slice(0, 3)}/${id}/index.html`;
}

describeCorpus("the pages of articles of the archive", () => {
  const folder = new TemporaryFolder();
  let sources: ArchiveSource[] = [];

  beforeAll(async () => {
    sources = sampledEntries().map((entry) => readArchiveSource(pathOf(entry)));
    mkdirSync(folder.at("content"));
    for (const { id, path } of sources)
      copyFileSync(path, folder.at("content", path.endsWith(".TXT") ? `${id}.TXT` : `${id}.md`));
    const { code } = await runCommand(folder.path, "build", "--content", "content", "--no-search");
    expect(code).toBe(0);
  }, patience);

  afterAll(() => {
    folder.remove();
  });

  test(
    "have the title as their one heading of the first level, the header, and every character of the body in order",
    () => {
      const failures = sources.flatMap((source) => {
        const { id, title, header, body } = source;
        const html = readFileSync(folder.at("_site", pageOf(id)), "utf8");
        const [article, ...others] = elementsOf(html, "article");
        if (article === undefined || others.length > 0) return [`${id}: not exactly one article`];
        const ink = inkOf(article);
        const headings = elementsOf(html, "h1").map(inkOf);
        const lostHeader = Object.values(header)
          .map(withoutSpace)
          .filter((value) => !ink.includes(value));
        const missing = firstMissing(body, ink);
        return [
          ...(headings.length === 1 && requiredInk(title).every((part) => headings[0]?.includes(part))
            ? []
            : [`${id}: title`]),
          ...lostHeader.map((value) => `${id}: header ${value}`),
          ...(missing === null ? [] : [`${id}: body: ${missing}`]),
        ];
      });
      const characters = sources.flatMap(({ body }) => inkOfBody(body)).reduce((sum, ink) => sum + ink.length, 0);
      process.stdout.write(
        `pages of ${String(sources.length)} articles, ${String(characters)} characters: ${String(failures.length)} fail\n`,
      );
      expect(failures.slice(0, 20)).toEqual([]);
    },
    patience,
  );

  test(
    "have no link that leads nowhere, nor have the lists",
    () => {
      const { broken, pages, links } = brokenLinks(folder.at("_site"));
      process.stdout.write(`${String(links)} links of ${String(pages)} pages: ${String(broken.length)} broken\n`);
      expect(broken.slice(0, 20)).toEqual([]);
    },
    patience,
  );

  test(
    "are reached from the home page in five clicks, without scripts",
    () => {
      const depths = clickDepths(folder.at("_site"));
      const unreached = sources.map(({ id }) => id).filter((id) => (depths.get(pageOf(id)) ?? Infinity) > 5);
      process.stdout.write(`${String(sources.length)} articles: ${String(unreached.length)} not in five clicks\n`);
      expect(unreached.slice(0, 20)).toEqual([]);
    },
    patience,
  );
});
