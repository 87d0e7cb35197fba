import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv, type ValidateFunction } from "ajv";
import { parseSource } from "../../lib/parse/parse-source.ts";

const schemaPath = "dist/article.schema.json";
const articleFolders = ["tests/fixtures", "content/kb"];

function articleFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.(?:TXT|md)$/.test(name) && !/README|cases-/.test(name))
    .map((name) => join(folder, name));
}

/** What `kb parse` prints of a file, as another program reads it. */
function printedArticles(path: string): unknown[] {
  const { articles } = parseSource({ path, bytes: readFileSync(path) });
  return JSON.parse(JSON.stringify(articles)) as unknown[];
}

let isArticle: ValidateFunction;

beforeAll(() => {
  const schema = JSON.parse(readFileSync(schemaPath, "utf8")) as object;
  isArticle = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);
});

describe.each(articleFolders)("the published schema describes the articles of %s", (folder) => {
  test("all of them, and nothing that they lack", () => {
    const files = articleFiles(folder);
    const faults = files.flatMap((path) =>
      printedArticles(path).flatMap((article) =>
        isArticle(article) ? [] : [`${path}: ${JSON.stringify(isArticle.errors?.[0])}`],
      ),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe("the published schema refuses", () => {
  const [sound] = printedArticles("content/kb/Q243353.md") as [Record<string, unknown>];

  test("an article without its body", () => {
    expect(isArticle({ ...sound, children: undefined })).toBe(false);
  });

  test("a node of no known type", () => {
    expect(isArticle({ ...sound, children: [{ type: "picture", position: sound["position"] }] })).toBe(false);
  });

  test("a field that is not in it", () => {
    expect(isArticle({ ...sound, colour: "blue" })).toBe(false);
  });
});
