import { spawn } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { lockOutput } from "../../../lib/site/publishing/output-lock.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder({ "site/index.html": "" });
});
afterEach(() => {
  folder.remove();
});

const platforms: NodeJS.Platform[] = process.platform === "win32" ? ["win32"] : [process.platform, "darwin"];

describe.each(platforms)("on %s, an output", (platform) => {
  const lock = (name: string): ReturnType<typeof lockOutput> => lockOutput(folder.at(name), platform);

  test("is locked only once, until the lock is released", async () => {
    const release = await lock("site");
    expect(await lock("site")).toBeNull();
    await release?.();
    const again = await lock("site");
    expect(again).not.toBeNull();
    await again?.();
  });

  test("is the same by whatever path, and another one is free", async () => {
    symlinkSync(folder.at("site"), folder.at("link"));
    const release = await lock("site/../site");
    expect(await lock("link")).toBeNull();
    const other = await lock("not/yet/there");
    expect(other).not.toBeNull();
    await other?.();
    await release?.();
  });
});

test("a socket that a killed process left behind locks nothing", async () => {
  const listening = `require("net").createServer().listen(process.argv[1], () => console.log("ready"))`;
  const known = new Set(readdirSync(tmpdir()));
  const first = await lockOutput(folder.at("site"), "darwin");
  const name = readdirSync(tmpdir()).find((entry) => !known.has(entry) && /^kbpress-[\da-f]{32}$/.test(entry)) ?? "";
  await first?.();
  const child = spawn(process.execPath, ["-e", listening, join(tmpdir(), name)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(await lockOutput(folder.at("site"), "darwin")).toBeNull();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  const release = await lockOutput(folder.at("site"), "darwin");
  expect(release).not.toBeNull();
  await release?.();
});
