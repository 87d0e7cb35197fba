import { describe, expect, test } from "@jest/globals";
import type { Problem } from "../../lib/model/diagnostic.ts";
import { foremostProblems } from "../../lib/parse/foremost-problems.ts";
import { parseSource } from "../../lib/parse/parse-source.ts";
import { textArticle } from "../support/articles.ts";

function problems(ruleId: string, count: number): Problem[] {
  return Array.from({ length: count }, (_, nth) => {
    return { line: nth + 1, column: 1, severity: "warning", message: `found ${ruleId}`, ruleId };
  });
}

describe("of the problems of a file", () => {
  test("each rule's are told at up to a hundred places", () => {
    const all = [...problems("encoding", 100), ...problems("version", 3)];
    expect(foremostProblems(all)).toEqual(all);
  });

  test("the next counts those that are left out", () => {
    const foremost = foremostProblems([...problems("encoding", 1_234), ...problems("version", 101)]);
    expect(foremost).toHaveLength(202);
    expect(foremost.slice(200)).toMatchObject([
      { line: 101, ruleId: "encoding", message: "found encoding; the file has 1,133 more" },
      { line: 101, ruleId: "version", message: "found version" },
    ]);
  });

  test("hundreds of thousands neither stop the parser nor slow it down", () => {
    const bytes = Buffer.from(
      textArticle({ versions: "?,".repeat(200_000), body: ["\u0081 ".repeat(300_000)] }),
      "latin1",
    );
    const { articles, diagnostics } = parseSource({ path: "Q900001.TXT", bytes });
    expect(articles).toHaveLength(1);
    expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining("299,899 more"));
    expect(diagnostics.length).toBeLessThan(210);
  });
});
