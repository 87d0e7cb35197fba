import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Dirent } from "node:fs";
import { disk } from "../../lib/io/disk.ts";
import { markdownArticle, textArticle } from "../support/articles.ts";
import { mendDiskAfterEach } from "../support/faulty-disk.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess } from "../support/kb-process.ts";
import { randomFrom, shuffled } from "../support/random-body.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** More files than a thread takes at once, good ones and broken ones. */
const good = 120;
const broken = 1000;
const article = (nth: number): string => {
  const id = `Q9${String(nth).padStart(5, "0")}`;
  return nth % 2 === 0
    ? textArticle({ id, title: `Tray ${String(nth)} is empty`, body: [`See Q9${String(nth + 1).padStart(5, "0")}.`] })
    : markdownArticle({ frontMatter: [`id: ${id}`, `title: Lid ${String(nth)}`, "keywords: [kbtray, \u00E4mter]"] });
};

let folder: TemporaryFolder;
let first: Map<string, string>;
let stderr: string;

const argumentsTo = (output: string): string[] => ["build", "--content", "articles", "--output", output];

beforeAll(async () => {
  folder = new TemporaryFolder();
  for (let nth = 0; nth < good; nth += 1)
    folder.write({ [`articles/${String(nth % 7)}/${String(nth)}${nth % 2 === 0 ? ".TXT" : ".md"}`]: article(nth) });
  for (let nth = 0; nth < broken; nth += 1)
    folder.write({ [`articles/broken/${String(nth)}.md`]: `---\nid: [${String(nth)}\n---\n` });
  const built = await runCommand(folder.path, ...argumentsTo("first"), "--workers", "1");
  expect(built.code).toBe(0);
  stderr = built.stderr;
  first = folderContents(folder.at("first"));
}, 60_000);
afterAll(() => {
  folder.remove();
});
mendDiskAfterEach();

function expectSame(name: string): void {
  const other = folderContents(folder.at(name));
  expect([...other.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([path, bytes]) => other.get(path) !== bytes).map(([path]) => path)).toEqual([]);
}

test("a thousand broken files among good ones are all reported, and the good ones built", () => {
  const reported = new Set(stderr.match(/^articles\/broken\/\d+\.md(?=:\d+:\d+ (?:error|warning) )/gm));
  expect(reported.size).toBe(broken);
  expect(
    [...first.keys()].filter((path) => /^kb\/9\d\d\/Q9\d+\/index\.html$/.test(path)).length,
  ).toBeGreaterThanOrEqual(good);
});

describe("a second build of the same content is the same, byte for byte,", () => {
  test.each([[["--workers", "1"]], [["--workers", "2"]]])(
    "with %j",
    async (args) => {
      folder.write({ ".cache/x": "" });
      disk.remove(folder.at(".cache"));
      expect((await runCommand(folder.path, ...argumentsTo("second"), ...args)).code).toBe(0);
      expectSame("second");
    },
    60_000,
  );

  test("from the cache, and with folders listed in another order", async () => {
    const { listFolder } = disk;
    const random = randomFrom(20_260_301);
    disk.listFolder = (path): Dirent[] => shuffled(listFolder(path), random);
    expect((await runCommand(folder.path, ...argumentsTo("shuffled"))).code).toBe(0);
    expectSame("shuffled");
  }, 60_000);

  test("in another time zone and language, by a clock years away", async () => {
    const clock = `const { now } = Date; const far = 1e11; const Real = Date;
      globalThis.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(now() + far) } static now() { return now() + far } };`;
    const env = {
      TZ: "Pacific/Chatham",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "tr_TR.UTF-8",
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(clock)}`,
    };
    const { code } = await kbProcess(folder.path, argumentsTo("elsewhere"), env).ended;
    expect(code).toBe(0);
    expectSame("elsewhere");
  }, 60_000);
});
