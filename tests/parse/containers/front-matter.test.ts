import { describe, expect, test } from "@jest/globals";
import { hasFrontMatter, lineOfKey, readFrontMatter } from "../../../lib/parse/containers/front-matter.ts";
import { linesOf } from "../../support/tree.ts";

describe("hasFrontMatter", () => {
  test.each(["---\ntitle: a\n---\n", "---  \r\ntitle: a\r\n---\r\n", "---\rtitle: a\r---\r", "---"])(
    "sees a line of three dashes in %p",
    (text) => {
      expect(hasFrontMatter(text)).toBe(true);
    },
  );

  test.each(["---js\n---\n", "--- yaml\n---\n", "----\n", "text\n---\n", "\n---\n", ""])("sees none in %p", (text) => {
    expect(hasFrontMatter(text)).toBe(false);
  });
});

describe("readFrontMatter", () => {
  test("parts keys and values from the content", () => {
    const { data, lines, content, problems } = readFrontMatter(
      linesOf("---", "title: a", "n: 1", "---", "Text.", "---"),
    );
    expect(data).toEqual({ title: "a", n: "1" });
    expect(lines.map(({ text }) => text)).toEqual(["title: a", "n: 1"]);
    expect(content.map(({ text }) => text)).toEqual(["Text.", "---"]);
    expect(problems).toEqual([]);
  });

  test("may be empty", () => {
    expect(readFrontMatter(linesOf("---", "---", "Text."))).toMatchObject({ data: {}, problems: [] });
    expect(readFrontMatter(linesOf("---", "~", "---"))).toMatchObject({ data: {} });
  });

  test("without an end reads its keys and keeps everything behind them as content", () => {
    const { data, content, problems } = readFrontMatter(linesOf("---", "title: a", "Text."));
    expect(data).toEqual({ title: "a" });
    expect(content.map(({ text }) => text)).toEqual(["Text."]);
    expect(problems).toMatchObject([{ line: 1, column: 1, severity: "error", ruleId: "front-matter" }]);
  });

  test("of no lines has no end either", () => {
    expect(readFrontMatter([])).toMatchObject({ data: {}, content: [], problems: [{ line: 1, column: 1 }] });
  });

  test("points at the place where the YAML stops to parse", () => {
    const { data, problems } = readFrontMatter(linesOf("---", "title: a", "other: b: c", "---"));
    expect(data).toEqual({});
    expect(problems).toMatchObject([{ line: 3, column: 9, severity: "error", ruleId: "front-matter" }]);
  });

  test.each([
    ["a: b: c", 'quote values that hold ": " or begin with a special character'],
    ["a: 1\na: 2", "give each key once"],
    ["a:\n\tb: 1", "indent lines with blanks"],
    ["a: *nix", 'quote the value that begins with "*", or write out what it stands for'],
  ])("says what to do about YAML that does not parse: %p", (yaml, remedy) => {
    const { problems } = readFrontMatter(linesOf("---", ...yaml.split("\n"), "---"));
    expect(problems.map(({ message }) => message.replace(/^.*?; /, ""))).toEqual([remedy]);
  });

  test.each(["- a", "just words", "42"])("is trouble where its YAML has no keys: %s", (yaml) => {
    expect(readFrontMatter(linesOf("---", yaml, "---"))).toMatchObject({
      data: {},
      problems: [{ line: 1, severity: "error", ruleId: "front-matter" }],
    });
  });

  test.each(["a: !!js/function 'function () {}'", "a: 1\na: 2"])("is trouble where YAML may not do so: %p", (yaml) => {
    expect(readFrontMatter(linesOf("---", ...yaml.split("\n"), "---"))).toMatchObject({
      data: {},
      problems: [{ severity: "error", ruleId: "front-matter" }],
    });
  });

  test("may not name a value again: a few such lines stand for gigabytes, and a list may hold itself", () => {
    for (const yaml of ["a: &a [x]\nb: *a", "a: &a [*a]", "a: {<<: *b}"]) {
      const { data, problems } = readFrontMatter(linesOf("---", ...yaml.split("\n"), "---"));
      expect(data).toEqual({});
      expect(problems).toMatchObject([{ severity: "error", ruleId: "front-matter" }]);
    }
  });

  test.each(["js", "JavaScript", "json", "coffee", "toml", "constructor", "__proto__", "toString"])(
    "is YAML alone, and not run: %s",
    (language) => {
      const run = "{ a: (() => { throw new Error('run'); })() }";
      const { data, problems } = readFrontMatter(linesOf(`---${language}`, run, "---", "Text."));
      expect(data).toEqual({});
      expect(problems).toMatchObject([{ line: 1, severity: "error", ruleId: "front-matter" }]);
      expect(problems[0]?.message).toContain("expected");
      expect(problems[0]?.message).not.toContain("Error: run");
    },
  );

  test("is bounded, so that a file of blank lines costs nothing", () => {
    const { data, problems } = readFrontMatter(
      linesOf("---", "a: 1", ...Array<string>(100_000).fill(""), "---"),
      16_384,
    );
    expect(data).toEqual({});
    expect(problems[0]?.message).toMatch(/^expected front matter of at most 16,384 characters, found 100,00\d; /);
    const longest = linesOf("---", "a: 1", ...Array<string>(16_000).fill(""), "---");
    expect(readFrontMatter(longest, 16_384).data).toEqual({ a: "1" });
  });

  test("drops no key silently: a line that only begins with three dashes ends nothing", () => {
    const { data, problems } = readFrontMatter(linesOf("---", "a: 1", "---b: 2", "c: 3", "---"));
    expect("c" in data || problems.length > 0).toBe(true);
  });
});

test("lineOfKey is the line that sets a key", () => {
  const frontMatter = readFrontMatter(linesOf("---", "titles: a", "title: b", "---"));
  expect(lineOfKey(frontMatter, "title")?.number).toBe(3);
  expect(lineOfKey(frontMatter, "id")).toBeUndefined();
});
