import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { markdownArticle } from "../support/articles.ts";
import { compiledKb } from "../support/compiled-kb.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const patience = 30_000;

let folder: TemporaryFolder;
beforeAll(() => {
  folder = new TemporaryFolder({ "articles/a.md": markdownArticle() });
});
afterAll(() => {
  folder.remove();
});

/** Runs the command with readers that have gone, as `head` goes. */
async function exitCodeUnread(...args: string[]): Promise<unknown> {
  const child = spawn(process.execPath, [compiledKb, ...args], { cwd: folder.path, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = (await once(child, "exit")) as unknown[];
  return code;
}

describe("where the reader has closed the pipe", () => {
  test.each([["parse", "articles/a.md"], ["lint", "articles"], ["--help"]])(
    "kb %s does its work all the same",
    async (...args) => {
      expect(await exitCodeUnread(...args)).toBe(0);
    },
    patience,
  );

  test(
    "kb build makes the site",
    async () => {
      expect(await exitCodeUnread("build", "--content", "articles")).toBe(0);
      expect(existsSync(folder.at("_site/index.html"))).toBe(true);
    },
    patience,
  );
});
