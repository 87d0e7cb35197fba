import type { AppliesTo, AppliesToItem, Lines } from "../model/article.ts";
import { rangeOf, rangeOfLines } from "../model/position.ts";
import { isBlank, type Line } from "../text/line.ts";
import { readAppliesToItem } from "./applies-to-item.ts";
import { parseInlines } from "./inlines/index.ts";

const ruler = /^-{67,}\s*$/;
const label = /^ *The information in this article applies to:?\s*$/;
const item = /^( {1,10})(-) (.*)$/;

/** The lines of a body around its box. */
export interface SplitAppliesTo {
  before: Line[];
  box: Line[];
  after: Line[];
}

/**
 * Finds the first box "The information in this article applies to:" between two rulers, at the start of the body or
 * after notices (Q227598) or the same sentence without rulers (Q118694). That sentence alone (Q86440, Q105668) and
 * further boxes (Q65679) stay ordinary text.
 */
export function splitAppliesTo(lines: readonly Line[]): SplitAppliesTo | null {
  for (let at = 0; at < lines.length; at += 1) {
    const { text } = lines[at] as Line;
    if (!text.includes("applies to") || !label.test(text)) continue;
    const start = lastPrintedBefore(lines, at);
    if (!ruler.test(lines[start]?.text ?? "")) continue;
    const end = lines.findIndex((candidate, index) => index > at && ruler.test(candidate.text));
    if (end < 0) return null;
    return { before: lines.slice(0, start), box: lines.slice(start, end + 1), after: lines.slice(end + 1) };
  }
  return null;
}

function lastPrintedBefore(lines: readonly Line[], at: number): number {
  let index = at - 1;
  while (index >= 0 && isBlank(lines[index])) index -= 1;
  return index;
}

/** The box as a tree of items; a line that is no item ("as they apply to:", Q139995) is kept as it stands. */
export function parseAppliesTo(box: readonly Line[]): AppliesTo {
  const printed = box.filter((line) => !isBlank(line));
  const [upper, labelLine, ...rest] = printed as [Line, Line, ...Line[]];
  return {
    type: "appliesTo",
    rulers: [upper.text.trim(), rest.at(-1)?.text.trim() ?? ""],
    label: labelLine.text.trim(),
    children: nestItems(rest.slice(0, -1)),
    position: rangeOfLines(box),
  };
}

/** Three levels of three blanks each occur (Q166129); an item whose parent is missing stands on the first. */
function nestItems(lines: readonly Line[]): (AppliesToItem | Lines)[] {
  const roots: (AppliesToItem | Lines)[] = [];
  const open: { indent: number; item: AppliesToItem }[] = [];
  for (const line of lines) {
    const match = item.exec(line.text);
    if (match === null) {
      roots.push({ type: "lines", children: parseInlines([line], "\n"), position: rangeOf(line) });
      open.length = 0;
      continue;
    }
    const [, , marker = "", text = ""] = match;
    const indent = line.indent;
    const node = itemOf(text.trim(), marker, rangeOf(line, indent));
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    (open.at(-1)?.item.children ?? roots).push(node);
    for (const { item: parent } of open) parent.position = { start: parent.position.start, end: node.position.end };
    open.push({ indent, item: node });
  }
  return roots;
}

function itemOf(text: string, marker: string, position: AppliesToItem["position"]): AppliesToItem {
  const { role, product, versions, edition, relation } = readAppliesToItem(text);
  return { type: "appliesToItem", marker, text, role, product, versions, edition, relation, children: [], position };
}

/** A box of items that no rulers and no label frame, as front matter lists them. */
export function appliesToOf(items: readonly string[], position: AppliesTo["position"]): AppliesTo {
  const children = items.map((text) => itemOf(text, "", position));
  return { type: "appliesTo", rulers: ["", ""], label: "", children, position };
}
