import { copyFileSync, mkdirSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { brokenLinks } from "../support/broken-links.ts";
import { runCommand } from "../support/run-command.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";
import { pathOf } from "./archive-entries.ts";
import { describeCorpus, patience, sampledEntries } from "./describe-corpus.ts";

const prefix = "/kbarchive/";

describeCorpus("a site of the archive under a path", () => {
  const folder = new TemporaryFolder();

  beforeAll(async () => {
    mkdirSync(folder.at("content"));
    for (const [nth, entry] of sampledEntries().entries()) {
      const path = pathOf(entry);
      copyFileSync(path, folder.at("content", `${String(nth)}-${basename(path)}`));
    }
    const flags = ["--content", "content", "--no-search", "--path-prefix", prefix];
    const { code } = await runCommand(folder.path, "build", ...flags);
    expect(code).toBe(0);
  }, patience);

  afterAll(() => {
    folder.remove();
  });

  test(
    "has no link that leads nowhere or out of that path",
    () => {
      const { broken, pages, links } = brokenLinks(folder.at("_site"), prefix);
      process.stdout.write(
        `under ${prefix}: ${String(links)} links of ${String(pages)} pages: ${String(broken.length)} broken\n`,
      );
      expect(broken.slice(0, 20)).toEqual([]);
    },
    patience,
  );
});
