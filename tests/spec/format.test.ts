import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { textArticle } from "../support/articles.ts";
import { bodyHtml } from "../support/rendered.ts";
import { articleOf } from "../support/parsed.ts";
import { readExamples, withHtml, withVisible, type Example } from "./example-document.ts";

/** `UPDATE_EXAMPLES=1` writes what the examples give now into the document, for a reader of the diff to judge. */
const isUpdate = process.env["UPDATE_EXAMPLES"] === "1";

const path = new URL("format.md", import.meta.url);
const document = readFileSync(path, "utf8");
const examples = readExamples(document);

function htmlOf({ code, input }: Example): string {
  const { children } = articleOf("Q900001.TXT", textArticle({ ...(code !== "" && { code }), body: input }));
  return withVisible(bodyHtml(children));
}

if (isUpdate) {
  test("the document holds what its examples give", () => {
    writeFileSync(path, withHtml(document, examples.map(htmlOf)));
  });
} else {
  test.each(examples)("$chapter $number (format.md:$line)", (example) => {
    expect(htmlOf(example)).toBe(example.html);
  });
}

test("every chapter has examples", () => {
  const chapters = Array.from(document.matchAll(/^## (.+)$/gm), ([, title]) => title);
  expect([...new Set(examples.map(({ chapter }) => chapter))]).toEqual(chapters);
});
