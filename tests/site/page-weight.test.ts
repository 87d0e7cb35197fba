import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { apparatusOf } from "../support/apparatus.ts";
import { siteOfAllKinds } from "../support/page-kinds.ts";

const assets = fileURLToPath(new URL("../../dist/assets/", import.meta.url));
const site = siteOfAllKinds();

test("the one stylesheet has at most 12 kB, the script of every page 8 kB compressed", () => {
  expect(readFileSync(`${assets}site.css`).length).toBeLessThanOrEqual(12_000);
  expect(gzipSync(readFileSync(`${assets}site.js`)).length).toBeLessThanOrEqual(8_000);
});

test("what an article's page has beside the article stays below 4 kB", async () => {
  await site.build("--content", "kb", "--site-url", "https://example.org");
  for (const id of ["Q910100", "Q910102", "Q910103"]) {
    const bytes = apparatusOf(site.page(`kb/910/${id}`));
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(4000);
  }
});
