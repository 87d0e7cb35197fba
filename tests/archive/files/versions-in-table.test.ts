import { expect, test } from "@jest/globals";
import { versionsInTable } from "../../../lib/archive/files/versions-in-table.ts";
import { blocksOf } from "../../support/blocks.ts";

function versionsIn(...lines: string[]): string[] {
  const [block, ...others] = blocksOf(...lines);
  if (block?.type !== "table" || others.length > 0) throw new Error("expected a table");
  return versionsInTable(block).map(({ name, version }) => `${name} ${version}`);
}

test("a box has the version in the column that its first row names", () => {
  const versions = versionsIn(
    "+---------------------------------+",
    "| File name | Version  | Platform |",
    "+---------------------------------+",
    "| Tray.dll  | 5.0.1    | x86      |",
    "+---------------------------------+",
    "| Lid.sys   |          | x86      |",
    "+---------------------------------+",
    "| Ink.exe   | 5.0.2    | Alpha    |",
    "+---------------------------------+",
  );
  expect(versions).toEqual(["Tray.dll 5.0.1", "Ink.exe 5.0.2"]);
});

test("a head above a ruler may take several rows", () => {
  const versions = versionsIn(
    "File",
    "Name       Size    Version",
    "--------------------------",
    "Tray.dll   1,024   5.0.1",
    "Lid.sys    2,048   5.0.2",
  );
  expect(versions).toEqual(["Tray.dll 5.0.1", "Lid.sys 5.0.2"]);
});

test("the first of some rows without a ruler may be the head", () => {
  expect(versionsIn("File Name   Version", "Tray.dll    5.0.1", "Lid.sys     5.0.2")).toEqual([
    "Tray.dll 5.0.1",
    "Lid.sys 5.0.2",
  ]);
});

test("rows without a head have no versions", () => {
  expect(versionsIn("Tray.dll    5.0.1", "Lid.sys     5.0.2", "Ink.exe     5.0.2")).toEqual([]);
});
