import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "@actions/languageservice";
import { DEFAULT_RUNNER_LABELS } from "@actions/languageservice/value-providers/default";
import { describe, expect, test } from "@jest/globals";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readWorkflow, workflowText } from "../support/workflow-run.ts";

const names = ["ci.yml", "pages.yml", "publish.yml"];

/** What GitHub's own service finds wrong in the text of a workflow. */
async function faultsOf(text: string, name: string): Promise<string[]> {
  const document = TextDocument.create(`file:///.github/workflows/${name}`, "yaml", 1, text);
  const diagnostics = await validate(document);
  return diagnostics.map(({ range, message }) => `${String(range.start.line + 1)}: ${JSON.stringify(message)}`);
}

/** The workflows in code blocks of a text. */
function workflowsIn(path: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
  const blocks = Array.from(text.matchAll(/^( *)```yaml\n([^]*?)^ *```/gm), ([, indent = "", code = ""]) =>
    code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
  return blocks.filter((code) => /^jobs:/m.test(code));
}

describe.each(names)("the workflow %s", (name) => {
  test("is one that GitHub accepts", async () => {
    expect(await faultsOf(workflowText(name), name)).toEqual([]);
  });

  test("runs on machines that GitHub has", () => {
    const labels = Object.values(readWorkflow(name).jobs).map((job) => job["runs-on"]);
    expect(labels.filter((label) => !DEFAULT_RUNNER_LABELS.includes(label))).toEqual([]);
  });

  test("takes all actions by commit", () => {
    const actions = Object.values(readWorkflow(name).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    );
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});

describe("the workflows that are shown", () => {
  test.each(["README.md", "content/kb/Q900001.md"])("in %s are ones that GitHub accepts", async (path) => {
    const shown = workflowsIn(path);
    expect(shown).not.toEqual([]);
    for (const [nth, text] of shown.entries()) expect(await faultsOf(text, `${path}-${String(nth)}.yml`)).toEqual([]);
  });
});

test.each(names)("%s names no repository and no owner, so that a fork publishes its own site unchanged", (name) => {
  const commands = workflowText(name).replaceAll(/uses: actions\/.*/g, "");
  expect(commands).not.toMatch(/[\w-]+\/kbpress(?!\/(?:dist|package-lock|budget))|github\.io|jeffpar/);
});

test("README.md has for each of the three ways to GitHub Pages ten lines at most", () => {
  const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
  const ways = readme.split(/^### /m).filter((part) => part.startsWith("On GitHub Pages: "));
  expect(ways.map((part) => part.split("\n", 1)[0])).toEqual([
    "On GitHub Pages: this repository",
    "On GitHub Pages: a fork",
    "On GitHub Pages: an archive in a repository of its own",
  ]);
  for (const way of ways) {
    const lines = way
      .split("\n")
      .slice(1)
      .filter((line) => line !== "" && !line.startsWith("```"));
    expect([way.split("\n", 1)[0], lines.length <= 10]).toEqual([way.split("\n", 1)[0], true]);
  }
});

test("a workflow with mistakes is not accepted", async () => {
  const faults = await faultsOf(
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    needs: b\n    steps:\n      - rnu: ls\n      - run: echo ${{ sttps.x }}\n",
    "mistakes.yml",
  );
  expect(faults.join("\n")).toContain("Unexpected value 'rnu'");
  expect(faults.join("\n")).toContain("Unrecognized named-value: 'sttps'");
});
