import { expect, test } from "@jest/globals";
import { systemNameOf } from "../../lib/parse/system-name.ts";

test.each([
  ["WINDOWS", "Windows"],
  ["winnt", "Windows NT"],
  ["WINDOWS NT", "Windows NT"],
  ["WIN3.X", "Windows 3.x"],
  ["Windows 3.11", "Windows 3.x"],
  ["Windows 95", "Windows 95"],
  ["Windows 98 Second Edition", "Windows 98"],
  ["Windows Millennium Edition", "Windows Me"],
  ["Mac OS (ALL)", "Macintosh"],
  ["MS-DOS", "MS-DOS"],
  ["MS- DOS", "MS-DOS"],
  ["MS_DOS", "MS-DOS"],
  ["DOS", "MS-DOS"],
  ["OS2", "OS/2"],
  ["0S/2", "OS/2"],
  ["macintosh", "Macintosh"],
])("%s is %s", (spelling, name) => {
  expect(systemNameOf(spelling)).toBe(name);
});

test.each(["", "5.10", "WINDOWS|MACINTOS", "printers"])("%p is no known system", (spelling) => {
  expect(systemNameOf(spelling)).toBeNull();
});
