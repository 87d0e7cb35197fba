import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

interface Step {
  uses?: string;
  with?: Record<string, string>;
  run?: string;
  env?: Record<string, string>;
  "working-directory"?: string;
}

export interface Workflow {
  on: { workflow_call?: { inputs: Record<string, { default: string | number }> } };
  jobs: Record<string, { "runs-on": string; steps: Step[] }>;
}

const workflows = fileURLToPath(new URL("../../.github/workflows", import.meta.url));

export function workflowText(name: string): string {
  return readFileSync(join(workflows, name), "utf8");
}

export function readWorkflow(name: string): Workflow {
  return load(workflowText(name)) as Workflow;
}

export interface WorkflowRun {
  /** The commands that were run. */
  ran: string[];
  /** Exit code of the last of them. */
  code: number;
  output: string;
}

/**
 * Runs the commands of a job's steps in a folder, as GitHub's runners do, until one fails. Values of expressions come
 * from `context` (`steps.pages.outputs.origin`); one that is not there is an error. `npm ci` is passed over: the folder
 * holds what it leaves.
 */
export function runCommands(
  job: Workflow["jobs"][string],
  folder: string,
  context: Record<string, string>,
): WorkflowRun {
  const run: WorkflowRun = { ran: [], code: 0, output: "" };
  for (const step of job.steps) {
    if (step.run === undefined || step.run === "npm ci") continue;
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, valueOf(value, context)]),
    );
    run.ran.push(step.run);
    try {
      execFileSync("bash", ["-e", "-c", step.run], {
        cwd: join(folder, step["working-directory"] ?? "."),
        env: { ...process.env, ...env },
        stdio: "pipe",
      });
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      return { ...run, code: status, output: stderr.toString() };
    }
  }
  return run;
}

function valueOf(text: string, context: Record<string, string>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = context[name];
    if (value === undefined) throw new Error(`the run has no value for ${name}`);
    return value;
  });
}
