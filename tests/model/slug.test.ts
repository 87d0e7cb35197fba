import { expect, test } from "@jest/globals";
import { slugOf } from "../../lib/model/slug.ts";

test.each([
  ["More Information", "more-information"],
  ["Sample C++ Tools", "sample-cpp-tools"],
  ["Sample C# Tools", "sample-csharp-tools"],
  ["Word 97", "word-97"],
  ["3.0/3.1 (32-bit)", "3-0-3-1-32-bit"],
  ["mspl13_basic", "mspl13_basic"],
])("the slug of %s is %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a name of marks only has no slug", () => {
  expect(slugOf("-- ?! --")).toBe("");
});

test("a letter with an accent is one word with its neighbours", () => {
  expect(slugOf("R\u00E9sum\u00E9")).toBe("resume");
});
