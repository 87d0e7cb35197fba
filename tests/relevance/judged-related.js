import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const judgements = fileURLToPath(new URL("related.tsv", import.meta.url));

/**
 * How many of the related articles are right that are shown for those articles which were drawn at random to judge the
 * rule, and how many are not judged.
 * @param {Map<string, readonly string[]>} related for each article the numbers of those that are shown
 */
export function judgedRelated(related) {
  const verdicts = new Map();
  for (const line of readFileSync(judgements, "utf8").trim().split("\n").slice(1)) {
    const [article, other, verdict, use] = line.split("\t");
    if (use !== "judging") continue;
    if (!verdicts.has(article)) verdicts.set(article, new Map());
    verdicts.get(article).set(other, verdict === "1");
  }
  const shown = [...verdicts].flatMap(([article, others]) =>
    (related.get(article) ?? []).map((other) => others.get(other)),
  );
  const judged = shown.filter((verdict) => verdict !== undefined);
  return { right: judged.filter(Boolean).length, judged: judged.length, unknown: shown.length - judged.length };
}
