import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { builtSite } from "../support/built-site.ts";
import { articlesOfAllKinds } from "../support/page-kinds.ts";
import { elementsOf } from "../support/page-text.ts";

const site = builtSite(
  Object.fromEntries(Object.entries(articlesOfAllKinds).map(([name, text]) => [`kb/${name}`, text])),
);

function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
}

test("pages forbid all but what is their own, and allow their one inline script by its hash", async () => {
  await site.build("--content", "kb");
  const html = site.page("kb/910/Q910100");
  const inline = elementsOf(html, "script").filter(
    ({ attrs }) => !attrs.some(({ name, value }) => name === "src" || value === "application/ld+json"),
  );
  expect(inline).toHaveLength(1);
  const [script] = inline.flatMap(({ childNodes }) => childNodes);
  const text = script !== undefined && "value" in script ? script.value : "";
  const hash = createHash("sha256").update(text).digest("base64");
  expect(policyOf(html)).toBe(
    `default-src 'self'; script-src 'self' 'sha256-${hash}'; form-action 'self'; base-uri 'none'`,
  );
  expect(html).not.toContain("style=");
});

test("the search page may run the search engine as well", () => {
  expect(policyOf(site.page("search"))).toMatch(/script-src 'self' 'sha256-[^']+' 'wasm-unsafe-eval';/);
});
