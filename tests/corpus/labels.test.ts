import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { labelLines } from "../../lib/render/line-labels.ts";
import { archiveEntries, pathOf } from "./archive-entries.ts";
import { readArchiveSource } from "./archive-source.ts";
import { corpus, describeCorpus, patience } from "./describe-corpus.ts";
import { Measure } from "./measure.ts";
import { parseArticle } from "./parsed-article.ts";

/** An article whose lines a reader has labelled: ranges of line numbers, with kind and depth as `labelLines` gives them. */
interface LabelledArticle {
  id: string;
  lines: [from: number, to: number, label: string][];
}

const labelled = readFileSync(new URL("labels.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((row) => JSON.parse(row) as LabelledArticle);

const kinds = new Measure("labelled lines of the right kind", 0.95);
const kindsAndDepths = new Measure("labelled lines of the right kind and depth", 0.94);
const breaks = new Measure("labelled lines kept or joined rightly", 0.98);
const frames = new Measure("labelled lines of header, box, query words, trailer and legal notice", null);
const confusions = new Map<string, number>();
const mostConfusions = 12;

/** Lines around the article's own text. */
const frameKinds = "HAKFL";
/** Lines that keep their breaks; all others are joined. */
const keptKinds = "VCT";

function countLine(where: string, expected: string, found: string): void {
  const exception = `${where}: ${expected}, found ${found}`;
  const [kind, foundKind] = [expected.charAt(0), found.charAt(0)];
  if (frameKinds.includes(kind)) {
    frames.count(kind === foundKind, exception);
    return;
  }
  kinds.count(kind === foundKind, exception);
  kindsAndDepths.count(expected === found, exception);
  breaks.count(foundKind !== "-" && keptKinds.includes(kind) === keptKinds.includes(foundKind), exception);
  if (kind !== foundKind)
    confusions.set(`${kind} as ${foundKind}`, (confusions.get(`${kind} as ${foundKind}`) ?? 0) + 1);
}

function commonestConfusions(): string {
  const sorted = [...confusions].sort(([, a], [, b]) => b - a).slice(0, mostConfusions);
  return sorted.map(([confusion, count]) => `${confusion} ${String(count)}`).join(", ");
}

describeCorpus(`the labels of ${String(labelled.length)} articles of the archive`, () => {
  beforeAll(() => {
    const paths = new Map(archiveEntries(corpus ?? "").map((entry) => [entry.id, pathOf(entry)]));
    for (const { id, lines } of labelled) {
      const path = paths.get(id);
      if (path === undefined) throw new Error(`expected ${id} in KB_CORPUS, found no file of it`);
      const source = readArchiveSource(path);
      const texts = source.text.split(/\r?\n/);
      const labels = labelLines(parseArticle(source).article);
      for (const [from, to, label] of lines) {
        for (let line = from; line <= to; line += 1) {
          const isBlank = /^[\s\u00A0]*$/.test(texts[line - 1] ?? "");
          if (!isBlank) countLine(`${id} line ${String(line)}`, label, labels.get(line) ?? "-");
        }
      }
    }
  }, patience);

  afterAll(() => {
    for (const measure of [kinds, kindsAndDepths, breaks, frames]) measure.print();
    process.stdout.write(`commonest confusions of kinds: ${commonestConfusions()}\n`);
  });

  test("have the kind that a reader sees", () => {
    expect(kinds.shortcomings).toEqual([]);
  });

  test("have the kind and the depth that a reader sees", () => {
    expect(kindsAndDepths.shortcomings).toEqual([]);
  });

  test("keep the breaks that mean something and join the others", () => {
    expect(breaks.shortcomings).toEqual([]);
  });
});
