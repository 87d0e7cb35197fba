import { once } from "node:events";
import { renameSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runBuildProcess } from "../../lib/cli/build-process.ts";
import { startServer } from "../../lib/eleventy/serve-site.ts";
import { silentProgress } from "../../lib/model/progress.ts";
import type { SiteOptionsInput } from "../../lib/site/options/site-options.ts";
import type { BundledText } from "../../lib/site/pages/text-bundle.ts";
import { freePort } from "../support/free-port.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (text: string, title = "One"): string => `---\nid: Q100001\ntitle: ${title}\n---\n\n${text}\n`;
const other = "---\nid: Q100002\ntitle: Two\n---\n\nSee Q100001.\n";
const patience = 30_000;
/** Less than that, so that what is waited for in vain fails by itself, and nothing goes on behind the test. */
const waitingTime = 20_000;

let folder: TemporaryFolder;
let server: { close: () => Promise<void> } | null = null;
let address: string;
let notes: string[];
let rebuilds: number;

beforeEach(() => {
  folder = new TemporaryFolder({ "articles/a.md": article("Before."), "articles/b.md": other });
  folder.enter();
});
afterEach(async () => {
  await server?.close();
  server = null;
  folder.remove();
});

async function serve(
  rebuild: () => Promise<void>,
  flags: Partial<SiteOptionsInput> = {},
  on: { note?: (text: string) => void; built?: () => void } = {},
): Promise<void> {
  const port = await freePort();
  address = `http://localhost:${String(port)}/`;
  notes = [];
  rebuilds = 0;
  server = await startServer({
    flags: { content: ["articles"], search: false, ...flags },
    output: "_site",
    port,
    progress: silentProgress,
    note: (text) => {
      notes.push(text);
      on.note?.(text);
    },
    onBuilt: () => on.built?.(),
    rebuild: () => {
      rebuilds += 1;
      return rebuild();
    },
  });
}

const page = async (path: string): Promise<string> => (await fetch(`${address}${path}`)).text();
const bundle = async (): Promise<Partial<Record<string, BundledText>>> => {
  const bytes = await (await fetch(`${address}data/text/100.json.gz`)).arrayBuffer();
  return JSON.parse(gunzipSync(Buffer.from(bytes)).toString()) as Record<string, BundledText>;
};
const stale = "Articles have changed since this page was made";

test(
  "a changed article is built again while the site is served, which goes on where a build fails",
  async () => {
    await serve(() => runBuildProcess(["--content", "articles", "--no-search"]));
    expect(notes.join()).toContain(address);
    expect(await page("kb/100/Q100001/")).toContain("Before.");
    folder.write({ "articles/a.md": article("After.") });
    await until(async () => (await page("kb/100/Q100001/")).includes("After."));
    await until(async () => rebuilds === 1 && !(await page("")).includes(stale));
    folder.write({ "articles/taxonomy/support-codes.json": "[]" });
    await until(() => Promise.resolve(notes.some((note) => note.startsWith("not built:"))));
    expect(await page("kb/100/Q100001/")).toContain("After.");
  },
  patience,
);

test(
  "the page of a changed article is shown before the site is built again; all others say that they may be out of date",
  async () => {
    const builds: (() => void)[] = [];
    await serve(() => new Promise((resolve) => builds.push(resolve)));
    expect(await page("")).not.toContain(stale);
    folder.write({ "articles/a.md": article("After.", "A new title") });
    await until(async () => (await page("kb/100/Q100001/")).includes("After."));
    expect(await page("kb/100/Q100001/")).toContain("A new title");
    expect(await page("kb/100/Q100001/")).not.toContain(stale);
    expect(await page("kb/100/Q100002/")).toContain(stale);
    expect(await page("")).toContain(stale);
    expect(await page("assets/site.css")).not.toContain(stale);
    await until(async () => (await bundle())["Q100001"]?.text === article("After.", "A new title"));
    expect((await bundle())["Q100002"]?.text).toBe(other);
    const stated = (await bundle())["Q100001"]?.sha256 ?? "none";
    expect(await page("kb/100/Q100001/")).toContain(stated);

    // Saved again while the build runs: it takes another one.
    await until(() => Promise.resolve(builds.length === 1));
    folder.write({ "articles/a.md": article("Later.") });
    await until(async () => (await page("kb/100/Q100001/")).includes("Later."));
    builds[0]?.();
    await until(() => Promise.resolve(builds.length === 2));
    expect(await page("")).toContain(stale);
    builds[1]?.();
    await until(async () => !(await page("")).includes(stale));
    expect(rebuilds).toBe(2);
  },
  patience,
);

test(
  "an image that a changed article shows is there with it, and a changed image after the next build",
  async () => {
    await serve(() => runBuildProcess(["--content", "articles", "--no-search"]));
    folder.write({ "articles/tray.png": "before", "articles/a.md": article("![Tray](tray.png)") });
    await until(async () => (await page("kb/100/Q100001/")).includes('src="/attached/tray.png"'));
    expect(await page("attached/tray.png")).toBe("before");
    folder.write({ "articles/tray.png": "after" });
    await until(async () => (await page("attached/tray.png")) === "after" && !(await page("")).includes(stale));
  },
  patience,
);

test(
  "a change is seen that is made when the address is printed, and one that is made while the first build runs",
  async () => {
    const changeAt = (text: string) => (): void => {
      folder.write({ "articles/a.md": article(text) });
    };
    await serve(() => Promise.resolve(), {}, { note: changeAt("Behind the address.") });
    await until(() => Promise.resolve(rebuilds === 1));
    await until(async () => (await page("kb/100/Q100001/")).includes("Behind the address."));
    await server?.close();
    await serve(() => Promise.resolve(), {}, { built: changeAt("Behind the build.") });
    await until(() => Promise.resolve(rebuilds === 1));
  },
  2 * patience,
);

test(
  "what was changed before the first build causes no other one",
  async () => {
    await serve(() => Promise.resolve());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(rebuilds).toBe(0);
  },
  patience,
);

test(
  "what a build writes does not count as a change, even where the output lies in the content",
  async () => {
    await serve(() => runBuildProcess(["--content", ".", "--no-search"]), { content: ["."] });
    for (const text of ["Once.", "Twice."]) {
      folder.write({ "articles/a.md": article(text) });
      await until(async () => (await page("kb/100/Q100001/")).includes(text));
      await until(async () => !(await page("")).includes(stale));
    }
    expect(rebuilds).toBe(2);
  },
  patience,
);

test(
  "a site that was removed while it is served is there again after the next change",
  async () => {
    await serve(() => runBuildProcess(["--content", "articles", "--no-search"]));
    rmSync(folder.at("_site"), { recursive: true });
    folder.write({ "articles/a.md": article("After.") });
    await until(async () => (await page("kb/100/Q100001/")).includes("After.") && !(await page("")).includes(stale));
    expect(notes.filter((note) => note.startsWith("not "))).toEqual([]);
  },
  patience,
);

test(
  "the site is built again when its options beside the content folder are made, and when they change",
  async () => {
    await serve(() => Promise.resolve());
    for (const [nth, title] of ["First", "Second", "Third"].entries()) {
      folder.write({ "kbpress.json.new": JSON.stringify({ title }) });
      renameSync(folder.at("kbpress.json.new"), folder.at("kbpress.json"));
      await until(() => Promise.resolve(rebuilds === nth + 1));
    }
  },
  patience,
);

test(
  "a build that ends because the server is closed is not noted",
  async () => {
    let failBuild: (error: Error) => void = () => undefined;
    await serve(() => new Promise((_, reject) => (failBuild = reject)));
    folder.write({ "articles/a.md": article("After.") });
    await until(() => Promise.resolve(rebuilds === 1));
    const closed = server?.close();
    server = null;
    failBuild(new Error("ended by the same signal"));
    await closed;
    expect(notes.filter((note) => note.startsWith("not "))).toEqual([]);
  },
  patience,
);

/** The status by which a server answers an address as it is, which `fetch` would mend. */
async function statusOf(port: number, path: string): Promise<number | undefined> {
  const [response] = (await once(get({ port, path }), "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

describe.each(["/", "/repo/"])("at %s", (pathPrefix) => {
  test(
    "a malformed address is answered with an error, and the server goes on",
    async () => {
      await serve(() => Promise.resolve(), { pathPrefix });
      const port = Number(new URL(address).port);
      folder.write({ "_site-private/secret.txt": "" });
      for (const path of ["%ff", "..%2f..%2f..%2fetc/passwd", "..%2f_site-private%2fsecret.txt", "..\\a"])
        expect(await statusOf(port, `${pathPrefix}${path}`)).toBe(400);
      for (const path of ["//", "*", "http://[", "/../a"]) expect(await statusOf(port, path)).toBe(400);
      expect(await statusOf(port, `${pathPrefix}?q=100%+..%2f..`)).toBe(200);
      expect(await statusOf(port, `${pathPrefix}nowhere`)).toBe(404);
    },
    patience,
  );
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + waitingTime;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
