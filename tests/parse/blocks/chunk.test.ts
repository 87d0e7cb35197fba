import { expect, test } from "@jest/globals";
import { indentOfChunk, linesWithGaps, splitChunks } from "../../../lib/parse/blocks/chunk.ts";
import { chunkOf } from "../../support/blocks.ts";
import { linesOf } from "../../support/tree.ts";

test("splitChunks parts lines at blank ones, however many they are", () => {
  const chunks = splitChunks(linesOf("", "one", "two", " ", "", "three"));
  expect(chunks.map((chunk) => chunk.map(({ text }) => text))).toEqual([["one", "two"], ["three"]]);
});

test("indentOfChunk is the blanks that all lines begin with", () => {
  expect(indentOfChunk(chunkOf("    one", "  two", "   three"))).toBe(2);
});

test("linesWithGaps has the blank lines between chunks back", () => {
  const lines = linesOf("one", "", "", "two", "three", "", "four");
  expect(linesWithGaps(splitChunks(lines)).map(({ text }) => text)).toEqual([
    "one",
    "",
    "",
    "two",
    "three",
    "",
    "four",
  ]);
});
