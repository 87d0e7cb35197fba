import type { SectionType } from "../../../lib/model/article.ts";
import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { nodesOf } from "../tree-nodes.ts";

/** Names of sections as the archive prints them over a ruler of `=`. */
const sectionNames: Record<string, SectionType> = {
  SYMPTOMS: "symptoms",
  CAUSE: "cause",
  RESOLUTION: "resolution",
  WORKAROUND: "workaround",
  STATUS: "status",
  SUMMARY: "summary",
  "MORE INFORMATION": "moreInformation",
  REFERENCES: "references",
};

/** Counts sections whose type is known, and names of sections over their rulers that are sections of that type. */
export function checkSections({ source, article }: ParsedArticle, known: Measure, named: Measure): void {
  const types = new Map<number, SectionType>();
  for (const node of nodesOf(article)) {
    if (node.type !== "section") continue;
    types.set(node.position.start.line, node.sectionType);
    known.count(node.sectionType !== "other", `${article.id} line ${String(node.position.start.line)}`);
  }
  source.body.forEach(({ number, text }, at) => {
    const isNamed = Object.hasOwn(sectionNames, text) && source.body[at + 1]?.text === "=".repeat(text.length);
    if (isNamed) named.count(types.get(number) === sectionNames[text], `${article.id} line ${String(number)}`);
  });
}
