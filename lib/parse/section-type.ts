import type { SectionType } from "../model/article.ts";

/** Section names by their type, in capitals as the archive prints them. */
const sectionTypes: ReadonlyMap<string, SectionType> = new Map([
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
]);

const longestName = Math.max(...Array.from(sectionTypes.keys(), (name) => name.length));

/** The type of a section by its heading, case ignored; `other` for a heading of the article's own. */
export function sectionTypeOf(heading: string): SectionType {
  const name = heading.trim();
  return name.length > longestName ? "other" : (sectionTypes.get(name.toUpperCase()) ?? "other");
}
