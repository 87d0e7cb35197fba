import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { rmSync } from "node:fs";
import { markdownArticle } from "../support/articles.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess, type EndedProcess } from "../support/kb-process.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const patience = 60_000;

let folder: TemporaryFolder;
let before: Map<string, string>;
const build = (): Promise<EndedProcess> =>
  kbProcess(folder.path, ["build", "--content", "kb", "--no-search", "--output", "site"]).ended;

beforeAll(async () => {
  folder = new TemporaryFolder({ "kb/a.md": markdownArticle() });
  expect(await build()).toMatchObject({ code: 0 });
  before = folderContents(folder.at("site"));
}, patience);
afterAll(() => {
  folder.remove();
});

test.each([
  ["a slip of the pen", "eleventy.config.mjs", "export default function ( {", "SyntaxError: Unexpected end of input"],
  ["a throw", "eleventy.config.mjs", 'throw new RangeError("No lid");', "RangeError: No lid"],
  [
    "a package that is missing",
    "eleventy.config.mjs",
    'import "lid";',
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package",
  ],
  ["a module that is missing", "eleventy.config.cjs", 'require("./lid");', "Error: Cannot find module './lid'"],
  ["a file that is missing", "eleventy.config.cjs", 'require("fs").readFileSync("lid")', "Error: ENOENT: no such file"],
])(
  "%s in a project's configuration is reported on one line with file and cause, and the old site stays",
  async (_, file, text, cause) => {
    folder.write({ [file]: text });
    const { code, stderr } = await build();
    rmSync(folder.at(file));
    const message = `kb build: expected an Eleventy configuration that can be loaded, found in ${file}: ${cause}`;
    expect([code, stderr.trimEnd().split("\n")]).toEqual([2, [expect.stringContaining(message)]]);
    expect(stderr).toContain("; mend it, and build again. site is left as it was\n");
    expect(folderContents(folder.at("site"))).toEqual(before);
  },
  patience,
);
