import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { noLimits } from "../../../lib/archive/reading/limits.ts";
import { loadArchive, type Archive, type ArchiveListener } from "../../../lib/archive/reading/load-archive.ts";
import { SourceCache } from "../../../lib/archive/reading/source-cache.ts";
import { silentProgress } from "../../../lib/model/progress.ts";
import { sourcePool } from "../../../lib/site/reading/source-pool.ts";
import { breakDisk, mendDiskAfterEach } from "../../support/faulty-disk.ts";
import { taxonomyWith } from "../../support/model.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

mendDiskAfterEach();

const text = (id: string, title: string, code = "tools", product = "Tools"): string =>
  `DOCUMENT:${id}  02-MAR-2026  [${code}]\r\nTITLE   :${title}\r\nPRODUCT :${product}\r\nPROD/VER::1.0\r\nOPER/SYS:\r\nKEYWORDS:\r\n\r\n${"=".repeat(70)}\r\nA sentence.\r\n`;

const archiveMarkdown = (id: string, title: string, product = "Tools", keywords = ""): string =>
  [
    `---\nlayout: page\ntitle: "${id}: ${title}"\npermalink: /kb/${id.slice(1, 4)}/${id}/\n---\n\n## ${id}: ${title}\n\n{% raw %}\n`,
    `\tArticle: ${id}\n\tProduct(s): ${product}\n\tVersion(s): 1.0\n\tOperating System(s): \n\tKeyword(s): ${keywords}\n\tLast Modified: 2-MAR-1990\n\t\n\tA sentence.\n`,
    "{% endraw %}\n",
  ].join("\n");

const markdown = (id: string, title: string): string => `---\nid: ${id}\ntitle: ${title}\n---\n\nA sentence.\n`;

const productList = (code: string, name: string, ids: string[]): string =>
  `---\nlayout: page\ntitle: "${name}"\npermalink: /id/${code}/\n---\n\n${ids.map((id) => `- [${id}: T](../../kb/)`).join("\n")}\n`;

async function load(...roots: string[]): Promise<Archive> {
  return loadAndTell(undefined, ...roots);
}

async function loadAndTell(listener: ArchiveListener | undefined, ...roots: string[]): Promise<Archive> {
  const folders = roots.length > 0 ? roots.map((root) => folder.at(root)) : [folder.path];
  const limits = { ...noLimits, fileBytes: 10_000, frontMatterLength: 1000, titleLength: 30, entries: 40 };
  const tasks = sourcePool(folders, taxonomyWith(), limits, 1);
  const sources = {
    roots: folders,
    except: new Set([folder.at("out")]),
    supportCodes: [],
    limits,
    cache: new SourceCache(),
    listener,
  };
  return (await loadArchive({ ...sources, tasks }, silentProgress)).archive;
}

const rules = (archive: Archive): string[] => archive.diagnostics.map(({ ruleId }) => ruleId);

test("a listener is told about how many articles there will be, and of each article of the archive, in the order of the files", async () => {
  folder.write({
    "a.md": markdown("Q100003", "Markdown"),
    "b.md": archiveMarkdown("Q100002", "Twin"),
    "c.md": markdown("Q100001", "A title of more than thirty characters"),
    "d.md": markdown("Q100003", "Second of its number"),
    "deep/text.TXT": text("Q100002", "Text"),
  });
  const heard: string[] = [];
  const archive = await loadAndTell({
    expect: (articles) => heard.push(`about ${String(articles)}`),
    read: ({ summary }) => heard.push(summary.title),
  });
  expect(heard).toEqual(["about 4", "Text", "Markdown", "A title of more than thirty c…"]);
  expect(archive.articles.size).toBe(3);
});

describe("articles are found by what they are", () => {
  test("in all three forms, at any depth, sorted by number", async () => {
    folder.write({
      "deep/down/any.TXT": text("Q100002", "Text"),
      "README.md": archiveMarkdown("Q100001", "Archive Markdown"),
      "notes/one.md": markdown("Q99999", "Markdown"),
    });
    const archive = await load();
    expect(Array.from(archive.articles.values(), ({ id, form }) => [id, form])).toEqual([
      ["Q99999", "markdown"],
      ["Q100001", "archive-markdown"],
      ["Q100002", "text"],
    ]);
    expect(archive.diagnostics).toEqual([]);
  });

  test("several roots make one archive, and a summary names the file inside its root", async () => {
    folder.write({ "a/x/Q100001.md": markdown("Q100001", "One"), "b/Q100002.md": markdown("Q100002", "Two") });
    const sourceNames = Array.from((await load("a", "b")).articles.values(), ({ sourceName }) => sourceName);
    expect(sourceNames).toEqual(["x/Q100001.md", "Q100002.md"]);
  });

  test("several text articles in one file are each an article", async () => {
    folder.write({ "all.txt": text("Q100001", "One") + text("Q100002", "Two") });
    expect([...(await load()).articles.keys()]).toEqual(["Q100001", "Q100002"]);
  });

  test("hidden folders, packages, the site's own folders and the output do not count as content", async () => {
    const article = markdown("Q100001", "One");
    folder.write({ ".git/a.md": article, "node_modules/a.md": article, "pages/a.md": article, "out/a.md": article });
    expect(await load()).toEqual({ articles: new Map(), diagnostics: [] });
  });
});

test("a site made by kbpress does not count as content anywhere below a root, and is reported, but the root itself does", async () => {
  folder.write({
    "old/.kbpress": "",
    "old/public/a.md": markdown("Q100001", "One"),
    "b.md": markdown("Q100002", "Two"),
  });
  expect([...(await load()).articles.keys()]).toEqual(["Q100002"]);
  expect((await load()).diagnostics).toEqual([
    {
      ...{ file: folder.at("old"), line: 1, column: 1, severity: "info", ruleId: "not-an-article" },
      message:
        "expected a folder of articles, found a site that kbpress made, as the file .kbpress in it says; it is left out: remove that file if these are articles",
    },
  ]);
  expect([...(await load("old")).articles.keys()]).toEqual([]);
  expect([...(await load("old/public")).articles.keys()]).toEqual(["Q100001"]);
});

describe("of two files with one number", () => {
  test("the text wins over its Markdown twin, silently", async () => {
    folder.write({ "kb/Q100001/README.md": archiveMarkdown("Q100001", "M"), "txt/Q100001.TXT": text("Q100001", "T") });
    const archive = await load();
    expect(archive.articles.get("Q100001")).toMatchObject({ title: "T", form: "text" });
    expect(archive.diagnostics).toEqual([]);
  });

  test("otherwise the first is used, and the second is an error that names the first", async () => {
    folder.write({ "a.md": markdown("Q100001", "First"), "b.md": markdown("Q100001", "Second") });
    const archive = await load();
    expect(archive.articles.get("Q100001")?.title).toBe("First");
    expect(archive.diagnostics).toEqual([
      expect.objectContaining({ file: folder.at("b.md"), severity: "error", ruleId: "duplicate-id" }),
    ]);
    expect(archive.diagnostics[0]?.message).toContain(folder.at("a.md"));
  });
});

describe("the support code of an article", () => {
  const codeOf = (archive: Archive): unknown => archive.articles.get("Q100001")?.support;

  test("is the one its text states", async () => {
    folder.write({ "a.TXT": text("Q100001", "T", "netw", "Networks") });
    expect(codeOf(await load())).toEqual({ code: "netw", name: "Networks" });
  });

  test("comes from the archive's lists for Markdown: the list of the product's name among several", async () => {
    folder.write({
      "kb/README.md": archiveMarkdown("Q100001", "M", "Networks"),
      "id/lib_c/README.md": productList("lib_c", "Library: C", ["Q100001"]),
      "id/netw/README.md": productList("netw", "Networks", ["Q100001", "Q100002"]),
    });
    const archive = await load();
    expect(codeOf(archive)).toEqual({ code: "netw", name: "Networks" });
    expect(archive.diagnostics).toEqual([]);
  });

  test("is the list that the keywords end with where no name agrees", async () => {
    folder.write({
      "kb/README.md": archiveMarkdown("Q100001", "M", "See article", "ENDUSER | | mspl13_masm"),
      "id/lib_c/README.md": productList("lib_c", "Library: C", ["Q100001"]),
      "id/mspl13_masm/README.md": productList("mspl13_masm", "Library: MASM", ["Q100001"]),
    });
    expect(codeOf(await load())).toMatchObject({ code: "mspl13_masm" });
  });

  test("is made from the product's name where nothing else says it", async () => {
    folder.write({ "a.md": "---\nid: Q100001\ntitle: One\nproducts: [Net Works 2+]\n---\n" });
    expect(codeOf(await load())).toEqual({ code: "net-works-2p", name: "Net Works 2+" });
  });

  test("is absent where the product's name has no letter or digit that an address can hold", async () => {
    folder.write({ "a.md": "---\nid: Q100001\ntitle: One\nproducts: [製品]\n---\n" });
    expect(codeOf(await load())).toBeNull();
  });

  test("is absent where the article names no product", async () => {
    folder.write({ "a.md": markdown("Q100001", "One") });
    expect(codeOf(await load())).toBeNull();
  });
});

describe("what is not an article is reported and left out", () => {
  test("a file of another kind, an empty one, and one without a number", async () => {
    folder.write({ "a.md": "# Notes\n", "b.txt": "", "c.docx": "x", "kbpress.json": "{}" });
    const archive = await load();
    expect(archive.articles.size).toBe(0);
    expect(archive.diagnostics.map(({ file, severity }) => [file, severity])).toEqual([
      [folder.at("a.md"), "warning"],
      [folder.at("b.txt"), "warning"],
      [folder.at("c.docx"), "info"],
    ]);
  });

  test("a link out of the content folder; one to a file inside is followed", async () => {
    folder.write({ "in/a.md": markdown("Q100001", "One"), "outside.md": markdown("Q100002", "Two") });
    symlinkSync(folder.at("outside.md"), folder.at("in/out.md"));
    symlinkSync(folder.path, folder.at("in/loop"));
    symlinkSync(folder.at("in/a.md"), folder.at("in/b.md"));
    const archive = await load("in");
    expect([...archive.articles.keys()]).toEqual(["Q100001"]);
    expect(rules(archive)).toEqual(["duplicate-id", "link", "link"]);
  });

  test("a product list's index, silently", async () => {
    folder.write({ "id/README.md": "---\nlayout: page\npermalink: /id/\n---\n" });
    expect(await load()).toEqual({ articles: new Map(), diagnostics: [] });
  });
});

describe("a file or folder that may not be read", () => {
  beforeEach(() => {
    folder.write({ "a.md": markdown("Q100001", "One"), "b.md": markdown("Q100002", "Two"), "c/c.md": "" });
  });

  test.each([
    ["file", "readFile", /a\.md$/],
    ["folder", "listFolder", /[\\/]c$/],
  ] as const)("is an error, and the others are read: a %s", async (_, operation, path) => {
    breakDisk(operation, "EACCES", path);
    const archive = await load();
    expect([...archive.articles.keys()]).toContain("Q100002");
    expect(rules(archive)).toContain("unreadable");
  });

  test("stops the build where too many files are open", async () => {
    breakDisk("readFile", "EMFILE", /a\.md$/);
    await expect(load()).rejects.toThrow("EMFILE");
  });
});

test("a pipe is reported and left out, and not waited for", async () => {
  spawnSync("mkfifo", [folder.at("a.md")]);
  folder.write({ "b.md": markdown("Q100001", "One") });
  const archive = await load();
  expect([...archive.articles.keys()]).toEqual(["Q100001"]);
  expect(rules(archive)).toEqual(["not-an-article"]);
});

describe("beyond the limits", () => {
  test("a file that is too large is reported and left out", async () => {
    folder.write({ "a.md": `${markdown("Q100001", "One")}${"x".repeat(10_000)}`, "b.md": markdown("Q100002", "Two") });
    const archive = await load();
    expect([...archive.articles.keys()]).toEqual(["Q100002"]);
    expect(rules(archive)).toEqual(["file-size"]);
    expect(archive.diagnostics[0]?.message).toMatch(/^expected a file of at most 10,000 bytes, found 10,0\d\d; /);
  });

  test("keywords, references and the like of one article that would make too many lists are cut and reported", async () => {
    const keywords = Array.from({ length: 41 }, (_, nth) => `kb${String(nth)}`).join(" ");
    const cited = Array.from({ length: 50 }, (_, nth) => `Q2000${String(nth + 10)}`).join(" ");
    folder.write({
      "a.md": `---\nid: Q100001\ntitle: One\nkeywords: ${keywords}\n---\n\nSee ${cited}.\n`,
      "b.md": markdown("Q100002", "Two"),
    });
    const archive = await load();
    const { keywords: kept, citations } = archive.articles.get("Q100001") ?? {};
    expect([kept?.length, citations?.length]).toEqual([40, 40]);
    expect(rules(archive)).toEqual(["entries", "entries"]);
    expect(archive.diagnostics[0]?.message).toMatch(
      /^expected at most 40 (?:references|keywords) in an article, found/,
    );
  });

  test("front matter that is too long is reported and not read, and the article has the number of its file's name", async () => {
    folder.write({
      "Q100001.md": `---\nid: Q100001\ntitle: One\nqueryWords: ${"tray ".repeat(200)}\n---\n\nA sentence.\n`,
    });
    const archive = await load();
    expect(archive.articles.get("Q100001")?.title).toBe("");
    expect(archive.diagnostics.find(({ ruleId }) => ruleId === "front-matter")?.message).toBe(
      "expected front matter of at most 1,000 characters, found 1,035; move text behind it, or raise limits.frontMatterLength in kbpress.json",
    );
  });

  test("a title that is too long is cut and reported", async () => {
    folder.write({ "a.md": markdown("Q100001", "The printer prints nothing but blanks") });
    const archive = await load();
    expect(archive.articles.get("Q100001")?.title).toBe("The printer prints nothing bu…");
    expect(rules(archive)).toEqual(["title-length"]);
  });
});
