import { expect, test } from "@jest/globals";
import { announcesMessage } from "../../../lib/parse/blocks/announced-message.ts";
import { blocksOf, chunkOf } from "../../support/blocks.ts";
import { paragraphOf } from "../../../lib/parse/blocks/paragraph.ts";

const announces = (text: string): boolean => announcesMessage(paragraphOf(chunkOf(text)));

test.each([
  "You may receive the following error message:",
  "When you open TRAY.EXE, the following error appears in LID.LOG:",
  "The tool shows a message similar to the following:",
  "Opening the lid fails with this error:",
])("a message is announced: %s", (text) => {
  expect(announces(text)).toBe(true);
});

test.each([
  ["a listing", "The following sample code demonstrates the error:"],
  ["a remedy", "Use one of the following to prevent this error:"],
  ["a message between programs", "The lid receives a WM_PAINT message:"],
  ["something else", "If the following entry is used, the error message appears:"],
  ["a setting", "The tray uses this error detection:"],
  ["nothing", "The following error message appears."],
  ["an earlier message", "An error message appears. Open the lid:"],
])("%s is announced instead: %s", (_, text) => {
  expect(announces(text)).toBe(false);
});

test("only paragraphs and notes announce one", () => {
  expect(announcesMessage(blocksOf("NOTE: You may receive this error:")[0])).toBe(true);
  expect(announcesMessage(blocksOf("-or-")[0])).toBe(false);
  expect(announcesMessage(undefined)).toBe(false);
});
