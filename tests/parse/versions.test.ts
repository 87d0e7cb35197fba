import { describe, expect, test } from "@jest/globals";
import type { PlatformVersions } from "../../lib/model/article.ts";
import { parsePositionalVersions, parseVersions, unreadVersions } from "../../lib/parse/versions.ts";

/** Lists as lines: `WINDOWS: 3.0, 3.1`, what was not understood behind `?`. */
function outline(lists: readonly PlatformVersions[]): string[] {
  return lists.map(({ platform, versions, unread }) =>
    [`${platform ?? "-"}: ${versions.join(", ")}`.trim(), ...unread.map((part) => `? ${part}`)].join(" "),
  );
}

describe("parseVersions", () => {
  test("lists versions by platform; where none is named, the platform is null", () => {
    expect(parseVersions("winnt:3.0,3.1; :5.0")).toEqual([
      { platform: "winnt", system: "Windows NT", versions: ["3.0", "3.1"], unread: [] },
      { platform: null, system: null, versions: ["5.0"], unread: [] },
    ]);
  });

  test("keeps a platform without versions, and one that is no known system", () => {
    expect(parseVersions("WINDOWS:")).toEqual([{ platform: "WINDOWS", system: "Windows", versions: [], unread: [] }]);
    expect(parseVersions("N\\A:1.0")).toMatchObject([{ platform: "N\\A", system: null, versions: ["1.0"] }]);
  });

  test("takes a value without a colon as versions of no platform", () => {
    expect(outline(parseVersions("4.0, 4.5"))).toEqual(["-: 4.0, 4.5"]);
  });

  test.each(["", ":", " ; : ;"])("finds nothing in %p", (value) => {
    expect(parseVersions(value)).toEqual([]);
  });

  test("splits numbers that only a blank or a bar parts", () => {
    expect(outline(parseVersions("winnt:3.5 3.51 4.0b"))).toEqual(["winnt: 3.5, 3.51, 4.0b"]);
    expect(outline(parseVersions(":2.0a | 2.5"))).toEqual(["-: 2.0a, 2.5"]);
  });

  test("keeps a version of several words in one piece", () => {
    expect(outline(parseVersions("winnt:4.0 SP3,2000 edition,Build 12"))).toEqual([
      "winnt: 4.0 SP3, 2000 edition, Build 12",
    ]);
  });

  test("leaves out what stands between two commas", () => {
    expect(outline(parseVersions(":1.0,,2.0,"))).toEqual(["-: 1.0, 2.0"]);
  });

  test("begins a list at a platform, also where the semicolon is missing (Q73853)", () => {
    expect(outline(parseVersions("MS-DOS:7.0 WINDOWS:1.0; WINDOWS NT:2.0, macintosh:3.0"))).toEqual([
      "MS-DOS: 7.0",
      "WINDOWS: 1.0",
      "WINDOWS NT: 2.0",
      "macintosh: 3.0",
    ]);
  });

  test("knows a platform whose colon is missing (Q174840)", () => {
    expect(outline(parseVersions("WinNT4.0,4.0a; Win95"))).toEqual(["WinNT: 4.0, 4.0a", "Win95:"]);
  });

  test("does not believe that an earlier Windows is Windows 2000 (Q121542)", () => {
    const systemsOf = (value: string): unknown[] => parseVersions(value).map(({ system }) => system);
    expect(systemsOf("Win2000:95")).toEqual(["Windows"]);
    expect(systemsOf("Win2000:3.1,3.11")).toEqual(["Windows"]);
    expect(systemsOf("Win2000:5.0; winnt:3.51")).toEqual(["Windows 2000", "Windows NT"]);
  });

  test("lists apart what it does not understand", () => {
    expect(outline(parseVersions("WINDOWS:3.x,PO2PO; 4.0 5.0:Win95"))).toEqual([
      "WINDOWS: 3.x ? PO2PO",
      "-: ? 4.0 5.0:Win95",
    ]);
  });
});

describe("parsePositionalVersions", () => {
  test("gives each system the versions of its place", () => {
    expect(parsePositionalVersions("5.10 | 5.11", "MS-DOS | OS/2")).toEqual([
      { platform: "MS-DOS", system: "MS-DOS", versions: ["5.10"], unread: [] },
      { platform: "OS/2", system: "OS/2", versions: ["5.11"], unread: [] },
    ]);
  });

  test("splits versions that a blank parts", () => {
    expect(outline(parsePositionalVersions("4.00 4.00b 4.50", "MS-DOS"))).toEqual(["MS-DOS: 4.00, 4.00b, 4.50"]);
  });

  test("leaves out a system without versions, and names no platform where systems are fewer", () => {
    expect(outline(parsePositionalVersions(" | 1.0 | 2.0", "MS-DOS | OS/2"))).toEqual(["OS/2: 1.0", "-: 2.0"]);
    expect(parsePositionalVersions("", "MS-DOS")).toEqual([]);
  });

  test("names no platform where a version stands in its place (Q33364)", () => {
    expect(outline(parsePositionalVersions("5.00 | 5.10", "MS-DOS | 5.10"))).toEqual(["MS-DOS: 5.00", "-: 5.10"]);
  });

  test("lists apart a word that is no version", () => {
    expect(outline(parsePositionalVersions("m7.00 7.10", "MS-DOS"))).toEqual(["MS-DOS: 7.10 ? m7.00"]);
  });
});

test("unreadVersions tells of each part that is no version, at the field", () => {
  const place = { line: 4, column: 1, offset: 80 };
  expect(unreadVersions("PROD/VER", place, parseVersions(":1.0,PO2PO; MS-DOS:2.0"))).toEqual([
    {
      line: 4,
      column: 1,
      severity: "info",
      ruleId: "version",
      message:
        'expected versions such as "3.1", "4.0 SP3" or "1995 edition" in the field "PROD/VER", found "PO2PO"; it is shown as printed and listed as no version',
    },
  ]);
  expect(unreadVersions("PROD/VER", place, parseVersions(":1.0"))).toEqual([]);
});
