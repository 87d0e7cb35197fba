import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { textArticle } from "../support/articles.ts";
import { brokenLinks } from "../support/broken-links.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";
import { readWorkflow, runCommands, type Workflow, type WorkflowRun } from "../support/workflow-run.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const folders: TemporaryFolder[] = [];

afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** A folder with a checkout of kbpress at some path, as it is after `npm ci`. */
function checkout(path: string): TemporaryFolder {
  const folder = new TemporaryFolder();
  folders.push(folder);
  for (const name of ["package.json", ".eleventy.js", "budget.json", "dist", "layouts", "content"])
    cpSync(`${repository}/${name}`, folder.at(path, name), { recursive: true });
  symlinkSync(`${repository}/node_modules`, folder.at(path, "node_modules"));
  return folder;
}

function jobOf(name: string): Workflow["jobs"][string] {
  const job = readWorkflow(name).jobs["build"];
  if (job === undefined) throw new Error(`${name} has no job "build"`);
  return job;
}

/** The folder that a job uploads. */
function uploaded(name: string): string | undefined {
  return jobOf(name).steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"))?.with?.["path"];
}

/** What the step `actions/configure-pages` says of a site. */
function pagesAt(origin: string, basePath: string): Record<string, string> {
  return { "steps.pages.outputs.origin": origin, "steps.pages.outputs.base_path": basePath };
}

describe.each([
  ["of this repository", "https://owner.github.io", "/kbpress"],
  ["of a fork that has another owner and name", "https://someone.github.io", "/my.fork"],
  ["at a domain of its own", "https://kb.example.org", ""],
])("pages.yml publishes the site %s", (_, origin, basePath) => {
  const prefix = `${basePath}/`;
  let folder: TemporaryFolder;
  let run: WorkflowRun;
  const read = (path: string): string => readFileSync(folder.at("_site", path), "utf8");

  beforeAll(() => {
    folder = checkout(".");
    run = runCommands(jobOf("pages.yml"), folder.path, pagesAt(origin, basePath));
  }, 120_000);

  test("within the budget, to the folder that is uploaded", () => {
    expect(run).toMatchObject({ code: 0, output: "" });
    expect(run.ran.join("\n")).toContain("--budget budget.json");
    expect(uploaded("pages.yml")).toBe("_site");
    expect(read("index.html")).toContain("kbpress Knowledge Base");
  });

  test("with links that lead somewhere under that path", () => {
    expect(brokenLinks(folder.at("_site"), prefix)).toMatchObject({ broken: [] });
  });

  test("with addresses that are its own", () => {
    expect(read("kb/243/Q243353/index.html")).toContain(
      `<link rel="canonical" href="${origin}${prefix}kb/243/Q243353/">`,
    );
    const addresses = read("sitemap-1.xml").match(/(?<=<loc>)[^<]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith(`${origin}${prefix}`))).toEqual([]);
    expect(addresses).toContain(`${origin}${prefix}`);
  });
});

describe("publish.yml, called by the repository of an archive,", () => {
  const inputs = readWorkflow("publish.yml").on.workflow_call?.inputs ?? {};
  const defaults = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, String(input.default)]),
  );
  const pages = pagesAt("https://owner.github.io", "/archive");
  let folder: TemporaryFolder;
  const run = (given: Record<string, string> = {}): WorkflowRun =>
    runCommands(jobOf("publish.yml"), folder.path, { ...defaults, ...pages, ...given });
  const read = (path: string): string => readFileSync(folder.at("_site", path), "utf8");

  beforeAll(() => {
    folder = checkout("kbpress");
    folder.write({
      "archive/kbpress.json": '{ "title": "Tray Archive" }',
      "archive/txt/Q900101.TXT": textArticle({ id: "Q900101" }),
      "archive/more articles/Q900102.TXT": textArticle({ id: "Q900102" }),
      "archive/public/CNAME": "kb.example.org\n",
      "archive/small.json": '{ "files": 3 }',
    });
  });

  test("checks the archive and its own version out beside each other, where its commands look for them", () => {
    const checkouts = jobOf("publish.yml").steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => [step.with?.["path"], step.with?.["repository"], step.with?.["ref"]])).toEqual([
      ["archive", undefined, undefined],
      ["kbpress", "${{ job.workflow_repository }}", "${{ job.workflow_sha }}"],
    ]);
    expect(uploaded("publish.yml")).toBe("_site");
  });

  test("publishes all articles of the repository, under its path and with its own title and files", () => {
    expect(run()).toMatchObject({ code: 0 });
    expect(read("index.html")).toContain("<title>Tray Archive</title>");
    expect(read("kb/900/Q900102/index.html")).toContain('<header><a href="/archive/">');
    expect(read("robots.txt")).toContain("Sitemap: https://owner.github.io/archive/sitemap.xml");
    expect(read("CNAME")).toBe("kb.example.org\n");
    expect(brokenLinks(folder.at("_site"), "/archive/")).toMatchObject({ broken: [] });
  }, 120_000);

  test("takes the folders that it is given, one a line, and the number of parts of the index", () => {
    expect(run({ "inputs.content": "txt\nmore articles\n", "inputs.search-parts": "2" })).toMatchObject({ code: 0 });
    expect(read("kb/900/Q900101/index.html")).toContain("Q900101");
    expect(read("kb/900/Q900102/index.html")).toContain("Q900102");
    expect(read("pagefind-2/pagefind-entry.json")).not.toBe("");
    expect(run({ "inputs.content": "txt" })).toMatchObject({ code: 0 });
    expect(() => read("kb/900/Q900102/index.html")).toThrow("no such file");
  }, 120_000);

  test("stops before the upload where the site is past the archive's budget", () => {
    const { code, output } = run({ "inputs.budget": "small.json" });
    expect(code).toBe(1);
    expect(output).toContain("past the budget: files: expected at most 3 files");
  }, 120_000);
});
