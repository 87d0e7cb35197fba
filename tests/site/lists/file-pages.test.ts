import { beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../../support/articles.ts";
import { brokenLinks } from "../../support/broken-links.ts";
import { builtSite } from "../../support/built-site.ts";

const listOfFiles = [
  "   Date         Time    Version        Size      File name    Platform",
  "   -------------------------------------------------------------------",
  "   01-Mar-2001  19:20   5.0.2195.1     77,168    Tray.dll     i386",
  "   02-Mar-2001  19:20   5.0.2195.20    12,100    Lid.sys      i386",
];
const manyVersions = Array.from({ length: 201 }, (_, nth) => `Tray.dll    5.0.${String(nth)}`);
const site = builtSite({
  "articles/Q900001.TXT": textArticle({ id: "Q900001", body: ["The file TRAY.DLL is old.", "", ...listOfFiles] }),
  "articles/Q900002.TXT": textArticle({ id: "Q900002", body: ["Copy Tray.dll, lid~1.exe and 3lids.ocx."] }),
  "articles/Q900003.TXT": textArticle({ id: "Q900003", body: ["Tray.dll", "--------", "", "Copy lid~1.exe."] }),
  "articles/Q900004.TXT": textArticle({
    id: "Q900004",
    body: ["Start Lid~1.exe. The ink is in Tray.ini, not in _lid.dll."],
  }),
  "many/Q900001.TXT": textArticle({
    id: "Q900001",
    body: ["File name   Version", "-------------------", ...manyVersions],
  }),
  "many/Q900002.TXT": textArticle({ id: "Q900002", body: ["Copy Tray.dll."] }),
  "many/Q900003.TXT": textArticle({ id: "Q900003", body: ["Start Tray.dll."] }),
  "plain/Q900001.TXT": textArticle({ id: "Q900001" }),
});
const { build, page } = site;

describe("the system files of a site", () => {
  beforeAll(async () => {
    await build("--content", "articles", "--path-prefix", "/repo/");
  }, 60_000);

  test("are listed by their first letter", () => {
    expect(page("file")).toContain("<p>5 names of programs and system files.</p>");
    expect(page("file")).toContain('<li><a href="/repo/file/l/">L</a> <span>2</span></li>');
    expect(page("file/0-9")).toContain("3lids.ocx");
    expect(page("file").match(/(?<=\/file\/.*\/">)[^<]*/g)).toEqual(["0-9", "L", "T", "Other signs"]);
    expect(page("file/other")).toContain("<h1>Files: Other signs</h1>");
  });

  test("have a page where three articles name them, and lead to the articles where fewer do", () => {
    expect(page("file/t")).toContain('<li><a href="/repo/file/tray.dll/">tray.dll</a> <span>3</span></li>');
    expect(page("file/l")).toContain('<a href="/repo/file/lid~7e1.exe/">lid~1.exe</a>');
    expect(page("file/l")).toContain('<li>lid.sys <span><a href="/repo/kb/900/Q900001/">Q900001</a></span></li>');
    expect(site.has("file/lid.sys")).toBe(false);
  });

  test("have on their page the versions of hotfixes and the articles", () => {
    const html = page("file/tray.dll");
    expect(html).toContain("<h1>tray.dll</h1>");
    expect(html).toContain('<tr><td>5.0.2195.1</td><td><a href="/repo/kb/900/Q900001/">Q900001</a>');
    for (const id of ["Q900001", "Q900002", "Q900003"]) expect(html).toContain(`<b>${id}</b>`);
    expect(html).not.toContain("Q900004");
  });

  test("are links in articles where they have a page, but for in a heading", () => {
    expect(page("kb/900/Q900001")).toContain('<a class="quiet" href="/repo/file/tray.dll/"><code>TRAY.DLL</code></a>');
    expect(page("kb/900/Q900001")).toContain("<code>Lid.sys</code></td>");
    expect(page("kb/900/Q900003")).not.toContain("/repo/file/tray.dll/");
  });

  test("are named on the home page", () => {
    expect(page("")).toContain('<li><a href="/repo/file/">Files</a> <span>5</span></li>');
  });

  test("have no link that leads nowhere", () => {
    expect(brokenLinks(site.path, "/repo/").broken).toEqual([]);
    expect(page("file/l")).toContain('href="/repo/file/lid~7e1.exe/"');
  });
});

test("a file with more versions than a page holds has them all, newest first, and its articles behind them", async () => {
  await build("--content", "many");
  const [first, second] = [page("file/tray.dll"), page("file/tray.dll/page/2")];
  expect(first.match(/<tr><td>[\d.]+/g)).toHaveLength(200);
  expect(/<tr><td>[\d.]+/.exec(first)?.[0]).toBe("<tr><td>5.0.200");
  expect(first).not.toContain("<h2>Articles</h2>");
  expect(second.match(/<tr><td>[\d.]+/g)).toEqual(["<tr><td>5.0.0"]);
  for (const id of ["Q900001", "Q900002", "Q900003"]) expect(second).toContain(`<b>${id}</b>`);
}, 60_000);

test("a site whose articles name no files has no pages of files and does not name them", async () => {
  await build("--content", "plain");
  expect(site.has("file")).toBe(false);
  expect(page("")).not.toContain("Files");
}, 60_000);
