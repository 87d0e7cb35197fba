import { describe, expect, test } from "@jest/globals";
import { versionReader } from "../../../lib/archive/files/version-reader.ts";

describe("a row of a list of files is read", () => {
  test.each([
    ["File name", "Version"],
    ["FILENAME", "VERSION"],
    ["File", "File version"],
    ["Files", "Versions"],
    ["Name", "Version#"],
    ["File name and path", "Current version"],
    ["File Name", "Version Number"],
  ])("under the heads %s and %s", (name, version) => {
    const read = versionReader(["Date", name, "Size", version]);
    expect(read?.(["01/02/99", "Tray.dll", "1,024", "5.0.1"])).toEqual({ name: "Tray.dll", version: "5.0.1" });
  });

  test.each([
    [["File size", "Version"]],
    [["File name", "File date"]],
    [["File name", "Windows version"]],
    [["File name", "Version of Setup"]],
    [["File name", "Version", "File version"]],
    [["Name", "File", "Version"]],
    [["Product", "Version"]],
  ])("not under %j, which do not name one file and one version", (heads) => {
    expect(versionReader(heads)).toBeNull();
  });
});

describe("its version", () => {
  const read = versionReader(["File name", "Version"]);

  test.each([
    ["Tray.dll (56-bit)", "5.0.1"],
    ["Tray.dll", "5.0.1 shp"],
    ["Tray.dll", "5.0.1 (lab.010827-1803)"],
  ])("is read without the remark of %s, %s", (name, version) => {
    expect(read?.([name, version])).toEqual({ name: "Tray.dll", version: "5.0.1" });
  });

  test.each(["", "none", "N/A", "1999", "5.0.1 or 5.0.2", "5.0.1 or later", "Sample 5.0"])("is not %j", (version) => {
    expect(read?.(["Tray.dll", version])).toBeNull();
  });

  test("is missing where the row is shorter than the head", () => {
    expect(read?.(["Tray.dll"])).toBeNull();
  });
});
