import type { AppliesToItem } from "../../../lib/model/article.ts";
import type { SourceLine } from "../archive-source.ts";
import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { nodesOf } from "../tree-nodes.ts";
import { wordsOf } from "./words-of.ts";

const ruler = "-".repeat(79);
const label = "The information in this article applies to:";
const itemLine = /^(?: {1}| {4}| {7}| {10})- (.+?) *$/;

/** The lines of the items of a canonical box, which stands between two rulers; null where there is none. */
function canonicalItems(body: readonly SourceLine[]): SourceLine[] | null {
  const start = body.findIndex(({ text }, at) => text === ruler && body[at + 1]?.text === label);
  const end = body.findIndex(({ text }, at) => at > start + 1 && text === ruler);
  const items = body.slice(start + 2, end).filter(({ text }) => text !== "");
  const isCanonical = start >= 0 && end > start && items.length > 0 && items.every(({ text }) => itemLine.test(text));
  return isCanonical ? items : null;
}

/** Words that announce versions; an edition does where it is one of a year. */
const announcesVersions = /\bversions?\b|\b\d{2,4}'? editions?\b|\bbuild \d|\b(?:SP ?|Service Packs? )\d/i;
/** Notes of an editor, which are no part of what the article applies to. */
const editorsNote = /\*(?:EDITOR[^*]*|[A-Z_]{3,})\*|\* use [\d, ]+/g;
/** Words that hold no name: they part the others, or say what the item is. */
const grammarWords = new Set(["version", "versions", "v", "and"]);
const relationWords = { usedWith: "used with", onPlatforms: "on platform(s)", includedWith: "included with" };
const roleWords = { product: "", operatingSystem: "the operating system", hardware: "the hardware" };

/** What is wrong with the parts of an item; null where they account for its text. */
function faultOf(printed: string, item: AppliesToItem): string | null {
  const { product, versions, edition, relation, role } = item;
  if (product === "") return "no product";
  if (announcesVersions.test(printed) && versions.length === 0) return "no versions";
  const relationText = relation === null ? "" : relationWords[relation];
  const parts = [product, ...versions, edition ?? "", relationText, roleWords[role]].flatMap(wordsOf);
  const words = wordsOf(printed.replace(editorsNote, " "));
  const lost = words.find((word) => !grammarWords.has(word) && !parts.includes(word));
  if (lost !== undefined) return `lost ${lost}`;
  const added = parts.find((word) => !words.includes(word));
  return added === undefined ? null : `added ${added}`;
}

/** Counts canonical boxes whose items all have product, versions, edition and relation that account for their words. */
export function checkAppliesTo({ source, article }: ParsedArticle, boxes: Measure): void {
  const lines = canonicalItems(source.body);
  if (lines === null) return;
  const items = new Map<number, AppliesToItem>();
  for (const node of nodesOf(article)) if (node.type === "appliesToItem") items.set(node.position.start.line, node);
  const faults = lines.flatMap(({ number, text }) => {
    const printed = itemLine.exec(text)?.[1] ?? "";
    const item = items.get(number);
    const fault = item === undefined ? "no item" : faultOf(printed, item);
    return fault === null ? [] : [`${fault} (line ${String(number)})`];
  });
  boxes.count(faults.length === 0, `${article.id}: ${faults.join(", ")}`);
}
