import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeCorpus, patience } from "./describe-corpus.ts";
import { Measure } from "./measure.ts";
import { parsedSample } from "./parsed-article.ts";
import { checkAppliesTo } from "./structure/check-applies-to.ts";
import { checkBoxes } from "./structure/check-boxes.ts";
import { checkFileTables } from "./structure/check-file-tables.ts";
import { checkLists } from "./structure/check-lists.ts";
import { checkReferences } from "./structure/check-references.ts";
import { checkSections } from "./structure/check-sections.ts";
import { checkVersions } from "./structure/check-versions.ts";

const appliesTo = new Measure("canonical applies-to boxes whose items are split into their parts", 0.99);
const sectionTypes = new Measure("sections of a known type", 0.995);
const sectionNames = new Measure("names of sections over their rulers that are sections of that type", 1);
const numbers = new Measure("numbered items that continue, start or restart", 0.998);
const markers = new Measure("list items whose marker is what is printed", 1);
const boxes = new Measure("boxes that are tables", 0.97);
const allBoxes = new Measure("boxes that are tables, or kept as printed with a diagnostic", 1);
const fileTables = new Measure("lists of files with all rows typed", 0.97);
const typedVersions = new Measure("version fields typed whole", null);
const versions = new Measure("version fields typed whole or with a diagnostic", 0.98);
const references = new Measure("article numbers that are references", 1);

describeCorpus("the structure of articles of the archive", () => {
  beforeAll(() => {
    for (const parsed of parsedSample()) {
      checkAppliesTo(parsed, appliesTo);
      checkSections(parsed, sectionTypes, sectionNames);
      checkLists(parsed, numbers, markers);
      checkBoxes(parsed, boxes, allBoxes);
      checkFileTables(parsed, fileTables);
      checkVersions(parsed, typedVersions, versions);
      checkReferences(parsed, references);
    }
  }, patience);

  afterAll(() => {
    const measures = [appliesTo, sectionTypes, sectionNames, numbers, markers, boxes, allBoxes, fileTables];
    for (const measure of [...measures, typedVersions, versions, references]) measure.print();
  });

  test("has products with their versions in the applies-to box", () => {
    expect(appliesTo.shortcomings).toEqual([]);
  });

  test("has sections of known types", () => {
    expect([...sectionTypes.shortcomings, ...sectionNames.shortcomings]).toEqual([]);
  });

  test("has lists whose numbers go on, and loses no printed number", () => {
    expect([...numbers.shortcomings, ...markers.shortcomings]).toEqual([]);
  });

  test("has tables for boxes, and a diagnostic for each box that is none", () => {
    expect([...boxes.shortcomings, ...allBoxes.shortcomings]).toEqual([]);
  });

  test("has typed tables for a hotfix's files", () => {
    expect(fileTables.shortcomings).toEqual([]);
  });

  test("has versions for the version field, or a diagnostic", () => {
    expect(versions.shortcomings).toEqual([]);
  });

  test("has a reference for each article number of running text", () => {
    expect(references.shortcomings).toEqual([]);
  });
});
