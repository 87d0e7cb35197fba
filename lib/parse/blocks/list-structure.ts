import { blankOut, type Line } from "../../text/line.ts";
import type { Numbering } from "../../model/article.ts";
import { indentOfChunk, type Chunk } from "./chunk.ts";
import { mayHoldItems, splitAtMarkers } from "./list-items.ts";
import type { ListMarker } from "./list-marker.ts";
import { splitAtLayout } from "./split-layout.ts";
import { isQuestion } from "./question.ts";
import { isSeparator } from "./separator.ts";

/** A list whose items are sorted, their own blocks still unread. */
export interface ListDraft {
  column: number;
  kind: string;
  numbering: Numbering | null;
  items: ItemDraft[];
}

/** An item with its own chunks and lists; see `ListItem`. */
export interface ItemDraft extends Container {
  marker: ListMarker;
  value: number | null;
  detachedFrom?: number;
}

/** What an item or the text around all lists holds, in order. */
export interface Container {
  entries: (Chunk | ListDraft)[];
}

const listsToResume = 8;
const textAfterMarker = 2;
const chunksToLook = 30;
const linesToLook = 40;
const deepestList = 250;
const leastIndentOfComment = 2;

/**
 * Sorts chunks into lists by their columns: a marker continues the list of its column, kind and number, a deeper one
 * begins a list in the open item, and text belongs to the deepest item that it is indented under. Where a number
 * continues a list that text at the margin has interrupted, the list goes on and the text belongs to the item before
 * (Q252638). In listings of xBase, stars are no bullets.
 */
export function sortIntoLists(chunks: readonly Chunk[], language: string | null): Container {
  const sorter = new ListSorter();
  const continues = (marker: ListMarker): boolean => sorter.continues(marker);
  let hasQuestion = false;
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    hasQuestion ||= isQuestion(chunk);
    if (!mayHoldItems(chunk) || (language === "xbase" && holdsComment(chunk))) {
      sorter.addParts(chunk, null);
      continue;
    }
    for (const { lines, marker } of splitAtMarkers(chunk, continues)) {
      const isItem =
        marker !== null &&
        !(marker.text === "A." && hasQuestion) &&
        !standsAlone(marker, chunks, at) &&
        !sorter.isTooDeep(marker);
      if (isItem) sorter.addParts(withoutMarker(lines, marker), marker);
      else sorter.addParts(lines, null);
    }
  }
  return sorter.end();
}

/** Whether a line of a chunk is a comment of xBase (Q249171); stars at the margin are bullets there, too. */
function holdsComment(chunk: Chunk): boolean {
  return chunk.some(({ text, indent }) => indent >= leastIndentOfComment && text.startsWith("* ", indent));
}

function withoutMarker(lines: Chunk, { textColumn }: ListMarker): Chunk {
  const own = lines.slice() as [Line, ...Line[]];
  own[0] = blankOut(own[0], textColumn);
  return own;
}

const secondMarkers: ReadonlyMap<string, string> = new Map([
  ["A.", "B."],
  ["(1)", "(2)"],
  ["(a)", "(b)"],
]);

/** Whether an item `A.` or `(1)` has no second one: it is the answer to a question (Q82774), a footnote. */
function standsAlone({ text, column }: ListMarker, chunks: readonly Chunk[], at: number): boolean {
  const second = secondMarkers.get(text);
  if (second === undefined) return false;
  const near = chunks.slice(at, at + chunksToLook);
  return !near.some((chunk) => chunk.slice(0, linesToLook).some((line) => line.text.startsWith(second, column)));
}

class ListSorter {
  readonly #root: Container = { entries: [] };
  /** The lists that are open, outermost first; their last items are. */
  #open: ListDraft[] = [];
  #separators: Chunk[] = [];

  /** Adds the parts of a chunk; what is indented more than the item or the margin it would belong to is parted at boxes only. */
  addParts(lines: Chunk, marker: ListMarker | null): void {
    const parts = splitAtLayout(lines, marker === null && this.#isIndented(indentOfChunk(lines)));
    for (let nth = 0; nth < parts.length; nth += 1) this.#add(parts[nth] as Chunk, nth === 0 ? marker : null);
  }

  #add(lines: Chunk, marker: ListMarker | null): void {
    if (marker !== null) this.#addItem(lines, marker);
    else if (isSeparator(lines)) this.#separators.push(lines);
    else this.#addText(lines, indentOfChunk(lines));
  }

  end(): Container {
    this.#placeSeparators(this.#root);
    return this.#root;
  }

  /** Whether a list of the marker would lie deeper than any reader goes. */
  isTooDeep(marker: ListMarker): boolean {
    return this.#open.length >= deepestList && marker.column > (this.#open.at(-1) as ListDraft).column;
  }

  /** Whether a list is there that the marker continues by its number. */
  continues(marker: ListMarker): boolean {
    return this.#findInterrupted(this.#root, marker) !== null;
  }

  #isIndented(indent: number): boolean {
    if (this.#open.length === 0) return indent > 1;
    const holder = this.#open.findLast(({ column }) => indent >= column + textAfterMarker);
    const base = holder === undefined ? 0 : baseOf(holder.items.at(-1) as ItemDraft);
    return indent > base + 1;
  }

  #addText(lines: Chunk, indent: number): void {
    while (this.#open.length > 0 && indent < (this.#open.at(-1) as ListDraft).column + textAfterMarker)
      this.#open.pop();
    const container = this.#innermost();
    this.#placeSeparators(container);
    container.entries.push(lines);
  }

  #addItem(text: Chunk, marker: ListMarker): void {
    const { list, value } = this.#listFor(marker);
    const last = list.items.at(-1);
    if (last !== undefined) this.#placeSeparators(last);
    list.items.push({ marker, value, entries: [text] });
  }

  #listFor(marker: ListMarker): { list: ListDraft; value: number | null } {
    const interrupted = this.#findInterrupted(this.#root, marker);
    if (interrupted !== null) {
      this.#resume(interrupted.reverse());
      const list = this.#open.at(-1) as ListDraft;
      return { list, value: valueIn(list.numbering, marker) };
    }
    while (this.#open.length > 0 && marker.column + 1 < (this.#open.at(-1) as ListDraft).column) this.#open.pop();
    const open = this.#open.at(-1);
    if (open !== undefined && marker.column < open.column + textAfterMarker) {
      if (isSameKind(open, marker) && !startsAnew(marker))
        return { list: open, value: valueIn(open.numbering, marker) };
      this.#open.pop();
    }
    return this.#beginList(marker);
  }

  #beginList(marker: ListMarker): { list: ListDraft; value: number | null } {
    const container = this.#innermost();
    this.#placeSeparators(container);
    const first = marker.values.find(({ value }) => value === 1) ?? marker.values[0];
    const list: ListDraft = {
      column: marker.column,
      kind: marker.kind,
      numbering: first?.numbering ?? null,
      items: [],
    };
    container.entries.push(list);
    this.#open.push(list);
    return { list, value: first?.value ?? null };
  }

  /** The list that the marker continues, the innermost and latest first, and those around it, the outermost last. */
  #findInterrupted(container: Container, marker: ListMarker): ListDraft[] | null {
    if (marker.values.length === 0) return null;
    let looked = 0;
    let isLatest = true;
    for (let at = container.entries.length - 1; at >= 0 && looked < listsToResume; at -= 1) {
      const entry = container.entries[at] as Chunk | ListDraft;
      if (!isList(entry)) {
        looked += 0.25;
        continue;
      }
      looked += 1;
      if (isNextOf(entry, marker)) return [entry];
      const mayHold = isLatest && entry.column < marker.column;
      isLatest = false;
      if (!mayHold) continue;
      const inner = this.#findInterrupted(entry.items.at(-1) as ItemDraft, marker);
      if (inner !== null) {
        inner.push(entry);
        return inner;
      }
    }
    return null;
  }

  /** Opens the lists again; what stands behind them belongs to the last item of the innermost. */
  #resume(lists: ListDraft[]): void {
    const detached: (Chunk | ListDraft)[] = [];
    let container = this.#root;
    for (const list of lists) {
      const { entries } = container;
      if (entries.at(-1) !== list) detached.unshift(...entries.splice(entries.lastIndexOf(list) + 1));
      container = list.items.at(-1) as ItemDraft;
    }
    const item = container as ItemDraft;
    if (detached.length > 0) item.detachedFrom ??= item.entries.length;
    for (const entry of detached) item.entries.push(entry);
    this.#open = lists;
  }

  #innermost(): Container {
    return this.#open.at(-1)?.items.at(-1) ?? this.#root;
  }

  #placeSeparators(container: Container): void {
    if (this.#separators.length === 0) return;
    for (const separator of this.#separators) container.entries.push(separator);
    this.#separators = [];
  }
}

/** Whether an entry is a list, and no chunk of text. */
export function isList(entry: Chunk | ListDraft): entry is ListDraft {
  return "items" in entry;
}

function isSameKind(list: ListDraft, marker: ListMarker): boolean {
  if (list.kind !== marker.kind) return false;
  return list.numbering === null
    ? marker.values.length === 0
    : marker.values.some(({ numbering }) => numbering === list.numbering);
}

function isNextOf(list: ListDraft, marker: ListMarker): boolean {
  if (Math.abs(list.column - marker.column) > 1 || !isSameKind(list, marker)) return false;
  return valueIn(list.numbering, marker) === (list.items.at(-1)?.value ?? 0) + 1;
}

function startsAnew(marker: ListMarker): boolean {
  return marker.values.some(({ value }) => value === 1);
}

function valueIn(numbering: Numbering | null, marker: ListMarker): number | null {
  return marker.values.find((value) => value.numbering === numbering)?.value ?? null;
}

/** The column at which an item's own blocks begin: that of its text's second line, or three behind its marker. */
export function baseOf(item: ItemDraft): number {
  const [first] = item.entries;
  const next = first === undefined || isList(first) ? undefined : first[1];
  const indent = next === undefined ? 0 : next.indent;
  return indent > item.marker.column ? indent : item.marker.column + (item.value === null ? 2 : 3);
}
