import { existsSync, readFileSync } from "node:fs";
import { afterAll, expect } from "@jest/globals";
import { runCommand } from "./run-command.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

/** A folder of articles in which `kb build` is run, and the pages it makes. */
export interface BuiltSite {
  /** The folder of the site. */
  readonly path: string;
  build: (...args: string[]) => Promise<void>;
  /** The HTML of the page at a path (`code/stop-0x0000001e`). */
  page: (path: string) => string;
  has: (path: string) => boolean;
}

/** Writes files, by path, to a folder from which the tests of a file build sites without a search index. */
export function builtSite(files: Record<string, string>): BuiltSite {
  const folder = new TemporaryFolder(files);
  afterAll(() => {
    folder.remove();
  });
  return {
    path: folder.at("_site"),
    build: async (...args) => {
      const { code } = await runCommand(folder.path, "build", ...args, "--no-search");
      expect(code).toBe(0);
    },
    page: (path) => readFileSync(folder.at("_site", path, "index.html"), "utf8"),
    has: (path) => existsSync(folder.at("_site", path)),
  };
}
