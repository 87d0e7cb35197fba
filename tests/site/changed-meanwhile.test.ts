import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { BundledText } from "../../lib/site/pages/text-bundle.ts";
import { markdownArticle } from "../support/articles.ts";
import { afterReading, breakDisk, mendDisk, mendDiskAfterEach } from "../support/faulty-disk.ts";
import { folderContents } from "../support/folder-contents.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (id: string, text: string): string =>
  markdownArticle({ frontMatter: [`id: ${id}`, `title: Of ${id}`, "modified: 2026-03-02"], body: [text] });

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder({
    "kb/a.md": article("Q900001", "The lid. See Q900002."),
    "kb/b.md": article("Q900002", "The tray."),
    "kb/kbpress.json": JSON.stringify({ limits: { fileBytes: 1000 } }),
  });
});
afterEach(() => {
  folder.remove();
});
mendDiskAfterEach();

const build = (...flags: string[]): Promise<CommandResult> =>
  runCommand(folder.path, "build", "--content", "kb", ...flags);
const page = (id: string): string => readFileSync(folder.at("_site/kb/900", id, "index.html"), "utf8");
const bundle = (): Partial<Record<string, BundledText>> =>
  JSON.parse(gunzipSync(readFileSync(folder.at("_site/data/text/900.json.gz"))).toString()) as Record<
    string,
    BundledText
  >;

/** Lets something happen to b.md after the archive was read and before its page is made. */
const meanwhile = (happen: () => void): void => {
  afterReading(/b\.md$/, happen);
};

const write = (text: string) => (): void => {
  folder.write({ "kb/b.md": text });
};

const losses: [what: string, happen: () => void, found: RegExp][] = [
  [
    "is gone",
    () => {
      rmSync(folder.at("kb/b.md"));
    },
    /a file that can be read, found nothing there \(ENOENT\).* unreadable$/m,
  ],
  [
    "may not be read",
    () => {
      breakDisk("readFile", "EACCES", /b\.md$/);
    },
    /a file that can be read, found no permission for it \(EACCES\).* unreadable$/m,
  ],
  [
    "lies on a device that fails",
    () => {
      breakDisk("readFile", "EIO", /b\.md$/);
    },
    /a file that can be read, found a device that fails \(EIO\).* unreadable$/m,
  ],
  [
    "is a folder",
    () => {
      rmSync(folder.at("kb/b.md"));
      mkdirSync(folder.at("kb/b.md"));
    },
    /a file that can be read, found a folder where a file should be \(EISDIR\).* unreadable$/m,
  ],
  ["is empty", write(""), /Q900002 in the file as when the build began, found no article; .* changed-meanwhile$/m],
  [
    "holds another article",
    write(article("Q900003", "The lamp.")),
    /Q900002 in the file as when the build began, found Q900003; .* changed-meanwhile$/m,
  ],
  [
    "is too large",
    write(article("Q900002", "The tray. ".repeat(200))),
    /a file of at most 1,000 bytes, found 2,0\d\d; .* file-size$/m,
  ],
];

describe.each(["--no-search", "--search-parts=2"])("where the file of an article meanwhile (%s)", (flag) => {
  test.each(losses)("%s, that is reported, and all other pages are built", async (_, happen, found) => {
    meanwhile(happen);
    const { code, stderr } = await build(flag);
    mendDisk();
    expect(code).toBe(0);
    const lines = stderr.split("\n").filter((line) => line.startsWith("kb/b.md:1:1 error expected "));
    expect(lines).toEqual([expect.stringMatching(found)]);
    expect(stderr).toContain("1 error, 0 warnings");
    expect(page("Q900002")).toContain("The text of the article Q900002 could not be read when this site was built.");
    expect(page("Q900002")).not.toMatch(/tray|lamp/);
    expect(page("Q900002")).toContain('href="/kb/900/Q900001/"');
    expect(page("Q900001")).toContain("The lid.");
    expect(existsSync(folder.at("_site/kb/900/Q900003"))).toBe(false);
    expect(Object.keys(bundle())).toEqual(["Q900001"]);
  });
});

test("with --strict such an error is the exit code", async () => {
  meanwhile(write(""));
  expect((await build("--no-search", "--strict")).code).toBe(1);
});

test("where the only article of a site is lost, the site is built", async () => {
  rmSync(folder.at("kb/a.md"));
  meanwhile(write(""));
  const { code, stderr } = await build();
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("found no article") });
});

describe("a text that is another meanwhile", () => {
  const changed = article("Q900002", "The trax.");
  const before = new Date("2026-01-01T00:00:00Z");

  beforeEach(async () => {
    utimesSync(folder.at("kb/b.md"), before, before);
    meanwhile(write(changed));
    const { code, stderr } = await build("--no-search");
    mendDisk();
    expect(code).toBe(0);
    expect(stderr).toContain(
      "kb/b.md:1:1 warning expected the file as it was when the build began, found another text; the page of Q900002 shows it, lists and search may not: build again changed-meanwhile",
    );
    expect(stderr).toContain("0 errors, 1 warning");
  });

  test("is on its page and in its bundle, with its own hash", () => {
    expect(page("Q900002")).toContain("The trax.");
    expect(bundle()["Q900002"]?.text).toBe(changed);
    expect(page("Q900002")).toContain(bundle()["Q900002"]?.sha256 ?? "no hash");
  });

  test.each([
    ["stays", (): void => undefined],
    [
      "is the old one again",
      (): void => {
        write(article("Q900002", "The tray."))();
        utimesSync(folder.at("kb/b.md"), before, before);
      },
    ],
  ])("is in no cache: where it %s, the next build is a clean one byte for byte", async (_, happen) => {
    happen();
    expect((await build("--no-search")).stderr).not.toContain("changed-meanwhile");
    const built = folderContents(folder.at("_site"));
    rmSync(folder.at(".cache"), { recursive: true });
    rmSync(folder.at("_site"), { recursive: true });
    await build("--no-search");
    expect(built).toEqual(folderContents(folder.at("_site")));
  });
});
