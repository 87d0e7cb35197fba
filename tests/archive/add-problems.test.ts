import { describe, expect, test } from "@jest/globals";
import { addProblems } from "../../lib/archive/add-problems.ts";
import type { Diagnostic } from "../../lib/model/diagnostic.ts";

function problem(file: string, line = 1, message = "look"): Diagnostic {
  return { file, line, column: 1, severity: "warning", message, ruleId: "rule" };
}

describe("problems that are found later", () => {
  test("are sorted in among the earlier ones", () => {
    const diagnostics = [problem("a.md"), problem("b.md", 1), problem("b.md", 9)];
    addProblems({ diagnostics }, [problem("c.md"), problem("b.md", 4), problem("a.md", 2)]);
    const places = diagnostics.map(({ file, line }) => `${file}:${String(line)}`);
    expect(places).toEqual(["a.md:1", "a.md:2", "b.md:1", "b.md:4", "b.md:9", "c.md:1"]);
  });

  test("are listed once, however often they are found", () => {
    const diagnostics = [problem("a.md", 1, "first"), problem("a.md", 1, "second")];
    addProblems({ diagnostics }, [
      problem("a.md", 1, "first"),
      problem("a.md", 1, "third"),
      problem("a.md", 1, "third"),
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual(["first", "second", "third"]);
  });

  test("are added one by one in a time that grows only with their number", () => {
    const diagnostics: Diagnostic[] = [];
    const begun = performance.now();
    for (let line = 20_000; line > 0; line -= 1) addProblems({ diagnostics }, [problem("a.md", line)]);
    expect(diagnostics).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
