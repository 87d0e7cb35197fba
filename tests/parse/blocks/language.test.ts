import { describe, expect, test } from "@jest/globals";
import { languageOf } from "../../../lib/parse/blocks/language.ts";

describe("the language of a listing", () => {
  test.each([
    ["registry", ["REGEDIT4", "", "[HKEY_CLASSES_ROOT\\Tray]", '"Lid"="1"']],
    ["html", ["<p>tray</p>", "<br>"]],
    ["sql", ["SELECT TRAY", "FROM LIDS"]],
    ["ini", ["[Tray]", "Lid=1"]],
    ["asm", ["mov ax, bx", "ret"]],
    ["c", ["open(tray);", "{", "}"]],
    ["vb", ["Dim tray", "Next tray"]],
    ["xbase", ["REPLACE tray", "ENDDO"]],
    ["basic", ["PRINT tray", "GOTO 10"]],
  ])("is known by its lines: %s", (language, lines) => {
    expect(languageOf(lines, null)).toBe(language);
  });

  test("is that of the article's product where some lines agree", () => {
    expect(languageOf(["open()", "x", "END"], "fortran")).toBe("fortran");
    expect(languageOf(["open()", "x", "y", "z", "END"], "fortran")).toBeNull();
  });

  test("is another than the product's only where it may stand in any article", () => {
    expect(languageOf(["[Tray]", "Lid=1"], "asm")).toBe("ini");
    expect(languageOf(["open(tray);", "close(tray);"], "asm")).toBeNull();
  });

  test("is unknown where too few lines show it", () => {
    expect(languageOf(["tray", "lid", "roller;"], null)).toBeNull();
  });
});
