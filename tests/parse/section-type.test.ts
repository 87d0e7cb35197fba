import { expect, test } from "@jest/globals";
import { sectionTypeOf } from "../../lib/parse/section-type.ts";

test.each([
  ["SYMPTOMS", "symptoms"],
  ["SYMPTOM", "symptoms"],
  ["CAUSE", "cause"],
  ["RESOLUTION", "resolution"],
  ["WORKAROUND", "workaround"],
  ["STATUS", "status"],
  ["SUMMARY", "summary"],
  ["MORE INFORMATION", "moreInformation"],
  ["REFERENCES", "references"],
  ["INTRODUCTION", "introduction"],
])("%s is of the type %s, also in small letters and between blanks", (heading, type) => {
  expect(sectionTypeOf(heading)).toBe(type);
  expect(sectionTypeOf(` ${heading.toLowerCase()} `)).toBe(type);
});

test.each(["CD-ROM PROBLEMS", "SUMMARY OF CHANGES", "", "constructor"])(
  "%p is a heading of the article's own",
  (heading) => {
    expect(sectionTypeOf(heading)).toBe("other");
  },
);
