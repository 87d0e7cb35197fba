import { beforeAll, expect, test } from "@jest/globals";
import { folderContents } from "../../support/folder-contents.ts";
import { siteOfAllKinds } from "../../support/page-kinds.ts";
import { elementsOf } from "../../support/page-text.ts";

const site = siteOfAllKinds();

function policyOf(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
}

beforeAll(async () => {
  await site.build("--content", "kb");
});

test("all pages allow only what is of their own origin, and have no inline script", () => {
  const pages = [...folderContents(site.path)].filter(
    ([path]) => path.endsWith(".html") && !path.startsWith("search/"),
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const [path, html] of pages) {
    const inline = elementsOf(html, "script").filter(
      ({ attrs }) => !attrs.some(({ name, value }) => name === "src" || value === "application/ld+json"),
    );
    expect([path, inline.length]).toEqual([path, 0]);
    expect([path, policyOf(html)]).toEqual([path, "default-src 'self'; form-action 'self'; base-uri 'none'"]);
    expect([path, html.indexOf("<script") > html.indexOf("Content-Security-Policy")]).toEqual([path, true]);
    expect([path, / style=| on[a-z]+=/.exec(html.replace(/<main.*<\/main>/s, ""))]).toEqual([path, null]);
    expect([path, elementsOf(html, "style").length]).toEqual([path, 0]);
  }
});

test("the search page may run the search engine as well", () => {
  expect(policyOf(site.page("search"))).toBe(
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; form-action 'self'; base-uri 'none'",
  );
});
