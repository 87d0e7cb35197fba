import { expect, test } from "@jest/globals";
import { versionsInLines } from "../../../lib/archive/files/versions-in-lines.ts";
import { blocksOf } from "../../support/blocks.ts";

function versionsIn(...lines: string[]): string[] {
  const [block, ...others] = blocksOf(...lines);
  if (block?.type !== "preformatted" || others.length > 0) throw new Error("expected lines that are no table");
  return versionsInLines(block).map(({ name, version }) => `${name} ${version}`);
}

test("lines whose columns touch have the version in the column that the head gives", () => {
  const versions = versionsIn(
    "File Name          File Size File Date  File Time  File Version",
    "---------------------------------------------------------------",
    "",
    "Tray.dll               94112 01/02/1999 20:01:00   5.0.1",
    "Lid of the tray.exe   203104 01/02/1999 20:01:00   5.0.2",
    "Lid.sys               203104 01/02/1999 20:01:00",
    "Ink.exe               203104 01/02/1999 20:01:00   5.0.3",
  );
  expect(versions).toEqual(["Tray.dll 5.0.1", "Ink.exe 5.0.3"]);
});

test("a second head applies to the lines below it", () => {
  const versions = versionsIn(
    "Version      Size      File name   Platform",
    "---------------------------------------------",
    "2.00.1054   3,821,637  Tray.dll      x86",
    "2.00.1054   7,200,646  Lid.sys       Alpha",
    "",
    "File name   Version   Size",
    "2.00.1055   2.00.1056   Ink.exe   x86",
    "Ink.exe   2.00.1057   512",
  );
  expect(versions).toEqual(["Tray.dll 2.00.1054", "Lid.sys 2.00.1054", "Ink.exe 2.00.1057"]);
});

test("lines without a head that names files have none", () => {
  expect(
    versionsIn(
      "Maker    Versions  System Filenames",
      "----------------------------",
      "Sample     5.0.1      Tray.dll",
      "Example 5.0.2             Lid.sys  x",
    ),
  ).toEqual([]);
});
