import { expect, test } from "@jest/globals";
import { runBuildProcess } from "../../lib/cli/build-process.ts";
import { startServer } from "../../lib/eleventy/serve-site.ts";
import { silentProgress } from "../../lib/model/progress.ts";
import { freePort } from "../support/free-port.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const article = (text: string): string => `---\nid: Q100001\ntitle: One\n---\n\n${text}\n`;
const patience = 30_000;

test(
  "a changed article is built again while the site is served, and a broken folder leaves the site standing",
  async () => {
    const before = process.cwd();
    const folder = new TemporaryFolder({ "articles/a.md": article("Before.") });
    process.chdir(folder.path);
    const port = await freePort();
    const notes: string[] = [];
    const server = await startServer({
      flags: { content: ["articles"], search: false },
      output: "_site",
      port,
      progress: silentProgress,
      note: (text) => notes.push(text),
      onBuilt: () => undefined,
      rebuild: () => runBuildProcess(["--content", "articles", "--no-search"]),
    });
    try {
      const page = async (): Promise<string> =>
        (await fetch(`http://localhost:${String(port)}/kb/100/Q100001/`)).text();
      expect(notes.join()).toContain(`http://localhost:${String(port)}/`);
      expect(await page()).toContain("Before.");
      folder.write({ "articles/a.md": article("After.") });
      await until(async () => (await page()).includes("After."));
      folder.write({ "articles/taxonomy/support-codes.json": "[]" });
      await until(() => Promise.resolve(notes.some((note) => note.startsWith("not built:"))));
      expect(await page()).toContain("After.");
    } finally {
      await server.close();
      process.chdir(before);
      folder.remove();
    }
  },
  patience,
);

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
