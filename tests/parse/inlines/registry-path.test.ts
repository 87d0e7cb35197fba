import { describe, expect, test } from "@jest/globals";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const keysIn = (text: string, separator: " " | "\n" = " "): string[] =>
  parseInlines(linesOf(...text.split("\n")), separator)
    .filter((node) => node.type === "path" && node.pathType === "registry")
    .map(({ value }) => value);

describe("a key of the registry", () => {
  test.each([
    ["under HKEY_LOCAL_MACHINE.", "HKEY_LOCAL_MACHINE"],
    ["the HKEY_CURRENT_USER on Local Machine window", "HKEY_CURRENT_USER"],
    ["HKLM\\Software\\Press, then", "HKLM\\Software\\Press"],
    ["[HKEY_CLASSES_ROOT\\CLSID\\{9A000000-0000}]", "HKEY_CLASSES_ROOT\\CLSID\\{9A000000-0000}"],
    ["HKEY_USERS\\<SID number>\\Software", "HKEY_USERS\\<SID number>\\Software"],
    ["My Computer\\HKEY_USERS\\.DEFAULT", "HKEY_USERS\\.DEFAULT"],
    ["HKCU\\Software\\Press\\ (add it)", "HKCU\\Software\\Press\\"],
    ["in \\SYSTEM\\CurrentControlSet\\Services of", "\\SYSTEM\\CurrentControlSet\\Services"],
  ])("is found in %s", (text, key) => {
    expect(keysIn(text)).toEqual([key]);
  });

  test.each([
    ["at HKLM\\Software\\Kb Press\\New Articles\\Old now", "HKLM\\Software\\Kb Press\\New Articles\\Old"],
    ["at HKLM\\Software\\Kb Press \\Articles now", "HKLM\\Software\\Kb Press \\Articles"],
    ["at HKLM \\Software\\Press now", "HKLM \\Software\\Press"],
    ["the HKLM\\Software\\New Kb Articles key", "HKLM\\Software\\New Kb Articles"],
    ["the HKLM\\Software\\Kb Articles registry key", "HKLM\\Software\\Kb Articles"],
    ["[HKLM\\Software\\New Kb Articles]", "HKLM\\Software\\New Kb Articles"],
    ["Go to HKLM\\Software\\Kb Press. Click it.", "HKLM\\Software\\Kb Press"],
    ["HKLM\\Software\\Sets of Kb Articles", "HKLM\\Software\\Sets of Kb Articles"],
    ["HKLM\\Software\\Kb Articles: REG_SZ: 1", "HKLM\\Software\\Kb Articles"],
    ["HKLM\\Software\\Kb Articles (value in days)", "HKLM\\Software\\Kb Articles"],
  ])("has names with blanks: %s (Q268343)", (text, key) => {
    expect(keysIn(text)).toEqual([key]);
  });

  test("may be wrapped behind a backslash (Q183461)", () => {
    expect(keysIn("Go to HKLM\\Software\\\nPress\\Articles and click it.")).toEqual([
      "HKLM\\Software\\ Press\\Articles",
    ]);
    expect(keysIn("HKLM\\Software\\\nPress\\Articles", "\n")[0]).toBe("HKLM\\Software\\");
  });

  test.each([
    ["HKLM\\Software\\Press contains Kb Articles", ["HKLM\\Software\\Press"]],
    ["HKLM\\Software\\Press HKLM\\Software\\Kb", ["HKLM\\Software\\Press", "HKLM\\Software\\Kb"]],
    ["HKLM\\Software\\Press. Specifically, do", ["HKLM\\Software\\Press"]],
    ["HKLM\\Software\\Press REG_SZ Path", ["HKLM\\Software\\Press"]],
    ["In HKLM\\Software\\Press Click Edit And Add", ["HKLM\\Software\\Press"]],
    ["HKEY_LOCAL_MACHINE Window", ["HKEY_LOCAL_MACHINE"]],
  ])("ends where prose or another key begins: %s", (text, keys) => {
    expect(keysIn(text)).toEqual(keys);
  });

  test.each(["HKEY hKey = 0;", "HKEY_PRESS is none", "HKLM alone", "MYHKLM\\Software"])("is none in %s", (text) => {
    expect(keysIn(text)).toEqual([]);
  });
});
