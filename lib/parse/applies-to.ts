import type { AppliesTo, AppliesToItem, Preformatted } from "../model/article.ts";
import { rangeOf, rangeOfLines } from "../model/position.ts";
import { indentOf, isBlank, type Line } from "../text/line.ts";
import { parseInlines } from "./inlines/index.ts";

const ruler = /^-{67,}\s*$/;
const label = /^ *The information in this article applies to:?\s*$/;
const item = /^( {1,10})- (.*)$/;
const versionList = /^(.*?),? +versions? +(\d.*?),?\s*$/;

export interface SplitAppliesTo {
  before: Line[];
  box: Line[];
  after: Line[];
}

/**
 * Finds the box "The information in this article applies to:" between two rulers, at the start of the body or after
 * notices (Q227598). Sentences of that wording without rulers (Q86440, Q105668) stay ordinary text.
 */
export function splitAppliesTo(lines: readonly Line[]): SplitAppliesTo | null {
  const at = lines.findIndex((line) => label.test(line.text));
  if (at < 0) return null;
  const start = lines.slice(0, at).findLastIndex((line) => !isBlank(line));
  const length = lines.slice(at).findIndex((line) => ruler.test(line.text));
  if (length < 0 || !ruler.test(lines[start]?.text ?? "")) return null;
  const end = at + length + 1;
  return { before: lines.slice(0, start), box: lines.slice(start, end), after: lines.slice(end) };
}

/** The box as a tree of items; a line that is no item (Q139995) is kept as it stands. */
export function parseAppliesTo(box: readonly Line[]): AppliesTo {
  const inner = box.slice(1, -1).filter((line) => !isBlank(line));
  const [labelLine, ...rest] = inner as [Line, ...Line[]];
  return {
    type: "appliesTo",
    label: labelLine.text.trim(),
    children: nestItems(rest),
    position: rangeOfLines(box),
  };
}

function nestItems(lines: readonly Line[]): (AppliesToItem | Preformatted)[] {
  const roots: (AppliesToItem | Preformatted)[] = [];
  const open: { indent: number; item: AppliesToItem }[] = [];
  for (const line of lines) {
    if (!item.test(line.text)) {
      roots.push({ type: "preformatted", children: parseInlines([line], "\n"), position: rangeOf(line) });
      open.length = 0;
      continue;
    }
    const indent = indentOf(line);
    const node = parseItem(line);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    (open.at(-1)?.item.children ?? roots).push(node);
    open.push({ indent, item: node });
  }
  return roots;
}

function parseItem(line: Line): AppliesToItem {
  const text = (item.exec(line.text)?.[2] ?? "").trim();
  return { type: "appliesToItem", text, ...splitProduct(text), children: [], position: rangeOf(line, indentOf(line)) };
}

/**
 * Product and versions of an item: "Microsoft Exchange Server, versions 4.0, 5.0" names two versions. A version in the
 * product's own name ("Microsoft Windows 95") stays there; an editor's note (Q157157) is no part of the product.
 */
export function splitProduct(text: string): { product: string; versions: string[] } {
  const clean = text.replace(/^\*EDITOR[^*]*\*/, "").replace(/\* use [\d, ]+$/, "");
  const match = versionList.exec(clean.replace(/, (?:used with|on platform\(s\)|included with):$/, ""));
  if (match === null) return { product: clean.replace(/[:,]\s*$/, "").trim(), versions: [] };
  const [, product = "", list = ""] = match;
  return { product: product.trim(), versions: list.split(/,\s*/).map((version) => version.trim()) };
}
