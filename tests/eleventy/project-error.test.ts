import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { projectErrorOf } from "../../lib/eleventy/project-error.ts";
import { SearchEngineError } from "../../lib/search/search-engine-error.ts";
import { UsageError } from "../../lib/site/usage-error.ts";
import { markdownArticle } from "../support/articles.ts";
import { folderContents } from "../support/folder-contents.ts";
import { kbProcess, type EndedProcess } from "../support/kb-process.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const patience = 60_000;
const plugin = new URL("../../dist/index.js", import.meta.url).href;

let folder: TemporaryFolder;
let before: Map<string, string>;
const build = (): Promise<EndedProcess> =>
  kbProcess(folder.path, ["build", "--content", "kb", "--no-search", "--output", "site"]).ended;
const configure = (line: string): void => {
  folder.write({
    "eleventy.config.mjs": `import kbpress from "${plugin}";
export default function (config) {
  config.addPlugin(kbpress);
  ${line}
  return { dir: { input: "src" } };
}
`,
  });
};

beforeAll(async () => {
  folder = new TemporaryFolder({ "kb/a.md": markdownArticle(), "src/a.txt": "" });
  configure("");
  expect(await build()).toMatchObject({ code: 0 });
  before = folderContents(folder.at("site"));
}, patience);
afterAll(() => {
  folder.remove();
});

const lid = 'throw new Error("No lid.\\nBut a tray")';
const atLine4 = / at eleventy\.config\.mjs:4:\d+/.source;

test.each([
  [
    "another plugin",
    `config.addPlugin(function trays() { ${lid}; });`,
    `${atLine4}: Error processing the \`trays\` plugin: No lid. But a tray`,
  ],
  ["a listener", `config.on("eleventy.after", () => { ${lid}; });`, `${atLine4}: No lid. But a tray`],
  ["a collection", `config.addCollection("trays", () => { ${lid}; });`, `${atLine4}: No lid. But a tray`],
  [
    "a transform, while articles are made on other threads",
    `config.addTransform("tray", function (html) { if (this.page.url.startsWith("/kb/")) ${lid}; return html; });`,
    `${atLine4}: Having trouble .*Transform \`tray\` .*: No lid. But a tray`,
  ],
  [
    "two templates at one address",
    'for (const name of ["a.md", "b.md"]) config.addTemplate(name, "---\\npermalink: /tray/\\n---\\n");',
    String.raw`: Output conflict: .*tray/index\.html.*[ab]\.md.*[ab]\.md`,
  ],
])(
  "a failure of a project is reported on one line with the place, if known, and all messages: %s",
  async (_, line, found) => {
    configure(line);
    const { code, stderr } = await build();
    expect(code).toBe(1);
    const message = `^kb build: expected the project's Eleventy configuration and plugins to run without errors, found${found}; mend it, and build again. site is left as it was$`;
    expect(stderr.match(/^kb build: .*$/gm)).toEqual([expect.stringMatching(new RegExp(message))]);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(folderContents(folder.at("site"))).toEqual(before);
  },
  patience,
);

test.each([
  ["kbpress's own code", new Error("a fault of ours")],
  ["wrong use", new UsageError("expected an option")],
  ["the search engine", new SearchEngineError("expected an index")],
  ["the system", Object.assign(new Error("no space"), { code: "ENOSPC", syscall: "write" })],
])("the failure is not the project's: that of %s", (_, error) => {
  const ofPlugin = Object.assign(new Error("Error processing a plugin"), { originalError: error });
  expect(projectErrorOf(ofPlugin)).toBeNull();
});
