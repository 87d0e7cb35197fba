import { describe, expect, test } from "@jest/globals";
import { readVersion, readVersionList, readVersions } from "../../lib/parse/version-list.ts";

describe("readVersion", () => {
  test.each([
    ["3.11a", "3.11a"],
    ["2.5x", "2.5x"],
    ["1.X", "1.X"],
    ["97", "97"],
    ["2.73.7283.01", "2.73.7283.01"],
    ["3.40a.0041", "3.40a.0041"],
    ["2.0a-CD", "2.0a-CD"],
    ["1996-1997", "1996-1997"],
    ["'94-'95 edition", "'94-'95 edition"],
    ["1995 editions", "1995 edition"],
    ["98 Second Edition", "98 Second Edition"],
    ["4.01 Service Pack 1", "4.01 SP1"],
    ["5.0sp3", "5.0 SP3"],
    ["4.0  SP6a", "4.0 SP6a"],
    ["3.0 U.S. SP1", "3.0 U.S. SP1"],
    ["3.51 (all service packs)", "3.51 (all service packs)"],
    ["2.2 OEM Only", "2.2 OEM Only"],
    ["4.0 beta 2", "4.0 beta 2"],
    ["5.0 RC2", "5.0 RC2"],
    ["3.0 SP1 and above", "3.0 SP1 and above"],
    ["2.0 on CD-ROM", "2.0 on CD-ROM"],
    ["SP1", "SP1"],
    ["Build 2.573.2927", "Build 2.573.2927"],
    ["Service Release 1 (SR-1)", "Service Release 1 (SR-1)"],
    ["Fall 1993 edition", "Fall 1993 edition"],
    ["January 00", "January 00"],
    ["(all versions and editions)", "(all versions and editions)"],
    ["Preview 2", "Preview 2"],
    ["Trial Version", "Trial Version"],
  ])("takes %p", (text, version) => {
    expect(readVersion(text)).toEqual({ version, rest: "" });
  });

  test("leaves what follows a version", () => {
    expect(readVersion("4.0 for Sample System")).toEqual({ version: "4.0", rest: "for Sample System" });
    expect(readVersion("3.5 3.51")).toEqual({ version: "3.5", rest: "3.51" });
  });

  test.each(["", "l.5", "PO2PO", "for September 1993", "1..4", "m7.00", "16-bit", "2. 1", "1.0."])(
    "finds none at the beginning of %p",
    (text) => {
      expect(readVersion(text)).toBeNull();
    },
  );
});

test("readVersions takes versions that blanks part, and nothing else", () => {
  expect(readVersions(" 3.5 3.51  4.0 SP1 ")).toEqual(["3.5", "3.51", "4.0 SP1"]);
  expect(readVersions("")).toEqual([]);
  expect(readVersions("3.5 and more")).toBeNull();
});

test("readVersionList parts at commas, bars and blanks, and keeps whole what it does not understand", () => {
  expect(readVersionList("3.0,3.1 SP1, 2.0a | 2.5,,95 4.00,3.0 J,PO2PO")).toEqual({
    versions: ["3.0", "3.1 SP1", "2.0a", "2.5", "95", "4.00"],
    unread: ["3.0 J", "PO2PO"],
  });
});
