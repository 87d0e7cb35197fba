import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const namesIn = (text: string): string[] =>
  parseInlines(linesOf(text), "\n")
    .filter(({ type }) => type === "fileName")
    .map(({ value }) => value);

describe("a file's name", () => {
  test.each([
    ["Edit the Press.ini file.", ["Press.ini"]],
    ["PRESS32.DLL, Press.sys; and press.vxd.", ["PRESS32.DLL", "Press.sys", "press.vxd"]],
    ["(Press.hlp) or 'Kb.txt'", ["Press.hlp", "Kb.txt"]],
    ["#include <press.h>", ["press.h"]],
    ["press.c(15) : fatal", ["press.c"]],
    ["Press.ex_ and PRESS.DO$", ["Press.ex_", "PRESS.DO$"]],
    ["~press$1.tmp and kb-2_x86.exe", ["~press$1.tmp", "kb-2_x86.exe"]],
    ["Press.Data.dll", ["Press.Data.dll"]],
    ["Pressd.386 for Windows", ["Pressd.386"]],
    ["Config.sys/Autoexec.bat", ["Config.sys", "Autoexec.bat"]],
    ["Bin\\Press.exe of the disc", ["Press.exe"]],
    ["MENU.FOR and Kb.APP", ["MENU.FOR", "Kb.APP"]],
    ["a Press.dll-based program", ["Press.dll"]],
  ])("has an extension that is known: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each(["COMMAND.COM", "command.com", "Win.com", "PRESS.COM"])("may be a program of MS-DOS: %s", (text) => {
    expect(namesIn(text)).toEqual([text]);
  });

  test.each([
    ...["Press.com", "MICROSOFT.COM", "kbpress.com", "Zone.com", "ASP.NET", "kbpress.org"],
    ...["e.g. this", "version 4.0", "Form1.Caption", "a.c", "U.S.C", "inregs.h.ah", "4.386"],
    ...["*.dll", "<name>.exe", "<name>_i.c", "the .exe file", ".dll", "press*.dll", "%press.dll"],
    ...["editor@press.inf", "press.exec", "the end.This is", "waiting.for the end", "Press.dll\\Kb", "press.ini@home"],
  ])("is none in %s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
