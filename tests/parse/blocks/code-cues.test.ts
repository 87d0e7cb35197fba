import { describe, expect, test } from "@jest/globals";
import { codeShare, isCodeLine } from "../../../lib/parse/blocks/code-cues.ts";
import type { Line } from "../../../lib/text/line.ts";
import { chunkOf } from "../../support/blocks.ts";
import { linesOf } from "../../support/tree.ts";

describe("a line of a listing", () => {
  test.each([
    ["C", "int tray = 0;"],
    ["C", "   while (tray > 0) {"],
    ["the preprocessor", "#include <tray.h>"],
    ["an assignment", "tray.lid = 1"],
    ["Visual Basic", "Private Sub Tray_Open()"],
    ["Visual Basic", "End If"],
    ["BASIC", "10 PRINT TRAY"],
    ["xBase", "REPLACE TRAY WITH 1"],
    ["SQL", "SELECT TRAY FROM LIDS"],
    ["assembler", "mov ax, bx"],
    ["settings", "[Tray]"],
    ["markup", "<td>Tray</td>"],
    ["a comment", "// open the tray"],
    ["a comment with a sentence", "/* This is the tray that you can open */"],
    ["a string with a sentence", 'printf("This is the tray that you can open");'],
    ["a command", "copy c:\\tray.txt a:"],
    ["a command without a blank", "md\\tray"],
    ["a dump", "0000:0010  41 42 43 44"],
    ["a folder's list", "TRAY     TXT       120 01-02-99  10:10a"],
    ["a vertical ellipsis", "."],
  ])("is one of %s: %s", (_, text) => {
    expect(isCodeLine(linesOf(text)[0] as Line)).toBe(true);
  });
});

describe("no line of a listing", () => {
  test.each([
    "Open the tray and put the paper in it.",
    "If you open the tray, then the lid is open too.",
    "For the tray to open, you must press it.",
    "The tray",
    "Reference(s):",
    "error C2001: newline in the tray",
    'Type "open" (without the quotation marks).',
    "",
  ])("is %p", (text) => {
    expect(isCodeLine(linesOf(text)[0] as Line)).toBe(false);
  });
});

test("codeShare is the part of the lines that look like a listing", () => {
  expect(codeShare(chunkOf("open(tray);", "the tray", "   close(tray);", "the lid"))).toBe(0.5);
});
