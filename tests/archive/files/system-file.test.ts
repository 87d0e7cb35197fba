import { expect, test } from "@jest/globals";
import { systemFileOf } from "../../../lib/archive/files/system-file.ts";

test.each([
  ["Tray.DLL", "tray.dll"],
  [" LID.386 ", "lid.386"],
  ["_Lid~1.v2.exe", "_lid~1.v2.exe"],
])("%j is the system file %s", (printed, name) => {
  expect(systemFileOf(printed)).toBe(name);
});

test.each(["Tray.ini", "Tray.dl_", "Tray.txt", "Tray", "", "..", "The Tray.dll", "C:\\Tray.dll", "50%.dll"])(
  "%j is not a system file",
  (printed) => {
    expect(systemFileOf(printed)).toBeNull();
  },
);
