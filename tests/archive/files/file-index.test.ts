import { expect, test } from "@jest/globals";
import { buildFileIndex } from "../../../lib/archive/files/file-index.ts";

test("files are sorted by name, each with its articles and its versions, newest first", () => {
  const index = buildFileIndex([
    { id: "Q99999", files: [{ name: "tray.dll", versions: ["5.0.9.1", "5.0.10.1"] }] },
    { id: "Q900001", files: [{ name: "tray.dll", versions: ["5.0.10.1", "5.00.10.1", "5.0.10"] }] },
    {
      id: "Q900002",
      files: [
        { name: "lid.sys", versions: [] },
        { name: "tray.dll", versions: [] },
      ],
    },
  ]);
  expect([...index.values()]).toEqual([
    { name: "lid.sys", bearers: ["Q900002"], versions: [] },
    {
      name: "tray.dll",
      bearers: ["Q99999", "Q900001", "Q900002"],
      versions: [
        { version: "5.00.10.1", id: "Q900001" },
        { version: "5.0.10.1", id: "Q99999" },
        { version: "5.0.10.1", id: "Q900001" },
        { version: "5.0.10", id: "Q900001" },
        { version: "5.0.9.1", id: "Q99999" },
      ],
    },
  ]);
});
