import { describe, expect, test } from "@jest/globals";
import type { Path } from "../../../lib/model/article.ts";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const pathsIn = (text: string, separator: " " | "\n" = " "): Path[] =>
  parseInlines(linesOf(...text.split("\n")), separator).filter((node) => node.type === "path");
const filesIn = (text: string, separator?: " " | "\n"): string[] =>
  pathsIn(text, separator)
    .filter(({ pathType }) => pathType === "file")
    .map(({ value }) => value);

describe("a path", () => {
  test.each([
    ["Start C:\\Press\\Kb.exe now.", "C:\\Press\\Kb.exe"],
    ["from the root of C:\\ on", "C:\\"],
    ["C:\\Press> dir", "C:\\Press"],
    ["DEVICE=C:\\DOS\\HIMEM.SYS /a", "C:\\DOS\\HIMEM.SYS"],
    ["Is it in c:\\press?", "c:\\press"],
    ["(by default, C:\\Press).", "C:\\Press"],
    ["del C:\\Press\\*.tmp /s", "C:\\Press\\*.tmp"],
    ["LoadFile('C:\\\\Press\\\\Kb.dat')", "C:\\\\Press\\\\Kb.dat"],
    ["C:\\Press\\Kb(2).exe", "C:\\Press\\Kb(2).exe"],
  ])("has a drive: %s", (text, path) => {
    expect(filesIn(text)).toEqual([path]);
  });

  test.each([
    ["use \\\\press\\kb$\\articles.", "\\\\press\\kb$\\articles"],
    ["net view \\\\press", "\\\\press"],
    ["net use x: \\\\<server name>\\<share>", "\\\\<server name>\\<share>"],
    ["profile <\\\\press\\profiles\\kb>", "\\\\press\\profiles\\kb"],
  ])("is on a server: %s", (text, path) => {
    expect(filesIn(text)).toEqual([path]);
  });

  test.each([
    ["the %SystemRoot%\\System32\\Drivers folder", "%SystemRoot%\\System32\\Drivers"],
    ["<drive>:\\I386, where", "<drive>:\\I386"],
    ["<press root>\\Bin\\<processor type>\\Kb.dll", "<press root>\\Bin\\<processor type>\\Kb.dll"],
    ["C:\\<your name>\\{9A000000-0000}\\a", "C:\\<your name>\\{9A000000-0000}\\a"],
  ])("has variables and placeholders: %s (Q215117)", (text, path) => {
    expect(filesIn(text)).toEqual([path]);
  });

  test.each([
    ["in the \\Press\\Bin directory", "\\Press\\Bin"],
    ["in the \\I386 folder", "\\I386"],
    ["Run \\Setup.exe.", "\\Setup.exe"],
    ["Kb.hlp     \\Program Files\\Press", "\\Program Files\\Press"],
  ])("begins at the root of any drive: %s", (text, path) => {
    expect(filesIn(text)).toEqual([path]);
  });
});

describe("a path with blanks", () => {
  test.each([
    ["in C:\\Program Files\\Kb Press\\Bin now", "C:\\Program Files\\Kb Press\\Bin"],
    ["in c:\\program files\\kbpress\\bin now", "c:\\program files\\kbpress\\bin"],
    ["C:\\Documents and Settings\\All Users\\Kb.lnk", "C:\\Documents and Settings\\All Users\\Kb.lnk"],
    ["in the C:\\Program Files folder", "C:\\Program Files"],
    ["in the C:\\Kb Press Tools directory", "C:\\Kb Press Tools"],
    ['start "C:\\Kb Press\\New Articles" now', "C:\\Kb Press\\New Articles"],
    ["It is C:\\Program Files\\Kb Press. Look there.", "C:\\Program Files\\Kb Press"],
    ["- C:\\Program Files\\Kb Press", "C:\\Program Files\\Kb Press"],
    ["It finds c:\\program files unless", "c:\\program files"],
  ])("holds them where it surely goes on: %s", (text, path) => {
    expect(filesIn(text)).toEqual([path]);
  });

  test("may take the whole of its line", () => {
    expect(filesIn("   C:\\Program Files\\Kb Press  \nand so on", "\n")).toEqual(["C:\\Program Files\\Kb Press"]);
  });

  test("may be wrapped in a name and behind a backslash", () => {
    expect(filesIn("in C:\\Program\nFiles\\Press\\\nArticles\\Old now")).toEqual([
      "C:\\Program Files\\Press\\ Articles\\Old",
    ]);
  });

  test.each([
    ["copy C:\\Press\\Kb.txt D:\\Old", ["C:\\Press\\Kb.txt", "D:\\Old"]],
    ["copy C:\\Press to the D:\\Old folder", ["C:\\Press", "D:\\Old"]],
    ["C:\\Press contains Folder\\Old", ["C:\\Press"]],
    ["In C:\\Press Windows looks for it", ["C:\\Press"]],
    ["C:\\Press. Then A\\B", ["C:\\Press"]],
    ["C:\\DOS\\MODE LPT1", ["C:\\DOS\\MODE"]],
    ["C:\\Press\\Kb.exe Old File", ["C:\\Press\\Kb.exe"]],
  ])("ends where prose or another argument begins: %s", (text, paths) => {
    expect(filesIn(text)).toEqual(paths);
  });
});

describe("no path", () => {
  test.each([
    "PRESS\\Editor",
    'printf("X:\\n");',
    "at the end \\n",
    '"\\\\test.dat"',
    "\\x0d\\x0a",
    "\\nPress\\nKb",
    '<BR>\\n"',
    "</B>\\kb",
    "the \\ key",
    "press \\a",
    "%1\\kb",
    "a%b%\\kb",
    "and\\or",
  ])("is in %s", (text) => {
    expect(pathsIn(text)).toEqual([]);
  });
});
