import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { HeadingIds } from "../../lib/render/heading-ids.ts";
import { withoutSpace } from "../support/page-text.ts";
import { printedTextOf } from "../support/printed-text.ts";
import { describeCorpus, patience } from "./describe-corpus.ts";
import { Measure } from "./measure.ts";
import { parsedSample, type ParsedArticle } from "./parsed-article.ts";
import { positionFaults } from "./position-faults.ts";
import { nodesOf } from "./tree-nodes.ts";

const texts = new Measure("articles whose tree has every printed character of the body in order", 1);
const ids = new Measure("articles whose headings have ids of their own", 1);
const positions = new Measure("articles whose nodes have true positions", 1);
let characters = 0;

function checkText({ source, article }: ParsedArticle): void {
  const expected = withoutSpace(source.body.map((line) => line.text).join("\n"));
  const found = withoutSpace(article.children.map(printedTextOf).join("\n"));
  characters += expected.length;
  texts.count(found === expected, () => {
    const at = Array.from(expected).findIndex((character, index) => found[index] !== character);
    return `${article.id}: from character ${String(at)} on: ${expected.slice(at, at + 30)} | ${found.slice(at, at + 30)}`;
  });
}

function checkIds({ article }: ParsedArticle): void {
  const headings = nodesOf(article).filter((node) => node.type === "section" || node.type === "subsection");
  const headingIds = new HeadingIds(article.children);
  const all = headings.map((heading) => headingIds.idOf(heading));
  ids.count(new Set(all).size === all.length && all.every((id) => /^\S+$/.test(id)), `${article.id}: ${all.join(" ")}`);
}

function checkPositions(parsed: ParsedArticle): void {
  const faults = positionFaults(parsed);
  positions.count(faults.length === 0, () => `${parsed.article.id}: ${faults.slice(0, 3).join("; ")}`);
}

describeCorpus("the trees of articles of the archive", () => {
  beforeAll(() => {
    for (const parsed of parsedSample()) {
      checkText(parsed);
      checkIds(parsed);
      checkPositions(parsed);
    }
  }, patience);

  afterAll(() => {
    process.stdout.write(`printed characters of the bodies: ${String(characters)}\n`);
    for (const measure of [texts, ids, positions]) measure.print();
  });

  test("have every printed character of the body, marks, rulers and borders too, in order", () => {
    expect(texts.shortcomings).toEqual([]);
  });

  test("have no two headings of one id", () => {
    expect(ids.shortcomings).toEqual([]);
  });

  test("have every node at its place: in the file, inside its parent, in order, and with the text that stands there", () => {
    expect(positions.shortcomings).toEqual([]);
  });
});
