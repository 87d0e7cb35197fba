import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { markdownArticle } from "../support/articles.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess } from "../support/kb-process.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { randomFrom } from "../support/random-body.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

/** `npm run test:kill` makes 50; KILL_SEED repeats the moments of another run. */
const tries = Number(process.env["KILL_TRIES"] ?? 5);
const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);
const signals = ["SIGKILL", "SIGTERM", "SIGINT"] as const;

/** Two contents, each with search and without, where pages of the last build that are alike stay in their place. */
type Version = "one" | "two" | "one --no-search" | "two --no-search";
const versions: Version[] = ["one", "two", "one --no-search", "two --no-search"];
/** In this order, so that both ways in which a site is put in place are met, and each of them with both contents. */
const turns: Version[] = ["one", "two", "one --no-search", "two --no-search", "one --no-search", "two"];

const articles = (content: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 30 }, (_, nth) => {
      const id = `Q9000${String(nth + 10)}`;
      const title = nth % 3 === 0 ? `Version ${content}` : `Article ${String(nth)}`;
      return [`${content}/${id}.md`, markdownArticle({ frontMatter: [`id: ${id}`, `title: ${title}`] })];
    }),
  );

const random = randomFrom(seed);
const figures = { whole: 0, "old site stands": 0, "new site stands": 0, "restored by the next command": 0 };
const sites = new Map<Version, ReadonlyMap<string, string>>();
let folder: TemporaryFolder;
const milliseconds = new Map<Version, number>();

const buildArguments = (version: Version): string[] => [
  "build",
  "--output",
  "site",
  "--content",
  ...version.split(" "),
];
const build = (version: Version): Promise<CommandResult> => runCommand(folder.path, ...buildArguments(version));
const litter = (): string[] => readdirSync(folder.path).filter((name) => name.startsWith(".site.kbpress-"));

/** Which version's site stands, whole, byte for byte. */
function publishedVersion(): Version | undefined {
  const found = folderContents(folder.at("site"));
  return versions.find((version) => {
    const site = sites.get(version) ?? new Map<string, string>();
    return found.size === site.size && [...site].every(([path, bytes]) => found.get(path) === bytes);
  });
}

beforeAll(async () => {
  folder = new TemporaryFolder({ ...articles("one"), ...articles("two") });
  for (const version of versions) {
    const start = performance.now();
    expect((await kbProcess(folder.path, buildArguments(version)).ended).code).toBe(0);
    milliseconds.set(version, performance.now() - start);
    sites.set(version, folderContents(folder.at("site")));
  }
}, 60_000);
afterAll(() => {
  folder.remove();
  process.stdout.write(`killed builds: seed ${String(seed)}, ${String(tries)} tries: ${JSON.stringify(figures)}\n`);
});

describe(`a build that is killed (seed ${String(seed)})`, () => {
  let old: Version = "two --no-search";

  test.each(Array.from({ length: tries }, (_, nth) => [nth + 1, signals[nth % signals.length] ?? "SIGKILL"] as const))(
    "try %d: after %s the old site or the new one is in place, or the next command puts it there, and the next build succeeds",
    async (nth, signal) => {
      const next = turns[(nth - 1) % turns.length] ?? "one";
      // Every other one near the end, where one site takes the other's place.
      const share = random() < 0.5 ? random() : 0.8 + random() * 0.3;
      const { child, ended } = kbProcess(folder.path, buildArguments(next));
      await Promise.race([pause(share * (milliseconds.get(next) ?? 0)), ended]);
      child.kill(signal);
      const end = await ended;
      if (end.signal === null) expect(end.code).toBe(0);
      else expect(end.signal).toBe(signal);
      if (signal !== "SIGKILL" && end.signal !== null && existsSync(folder.at("site"))) expect(litter()).toEqual([]);

      const isBetween = publishedVersion() === undefined;
      if (isBetween) expect((await runCommand(folder.path, "lint", "one")).stderr).toMatch(/restored|finished/);
      const found = publishedVersion();
      expect(found).toBeDefined();
      if (end.signal === null) expect(found).toBe(next);
      if (isBetween) figures["restored by the next command"] += 1;
      else if (end.signal === null) figures.whole += 1;
      else figures[found === old ? "old site stands" : "new site stands"] += 1;

      expect((await build(next)).code).toBe(0);
      expect(publishedVersion()).toBe(next);
      expect(litter()).toEqual([]);
      old = next;
    },
    60_000,
  );
});

test("a second build of the same output says so and stops; the first one is done as if nothing were", async () => {
  const first = kbProcess(folder.path, buildArguments("one"));
  while (!readdirSync(folder.path).includes(".site.kbpress-new")) await pause(5);
  first.child.kill("SIGSTOP");
  const second = await build("two");
  first.child.kill("SIGCONT");
  expect([second.code, second.stderr]).toEqual([
    2,
    "kb build: expected site to be free, found another build at work on it; wait for its end or choose another with --output DIR\n",
  ]);
  expect((await first.ended).code).toBe(0);
  expect(publishedVersion()).toBe("one");
  expect(litter()).toEqual([]);
}, 60_000);
