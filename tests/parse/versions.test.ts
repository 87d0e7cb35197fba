import { describe, expect, test } from "@jest/globals";
import { parsePositionalVersions, parseVersions } from "../../lib/parse/versions.ts";

describe("parseVersions", () => {
  test("lists versions by platform; where none is named, the platform is null", () => {
    expect(parseVersions("WINDOWS:3.0,3.1; :5.0")).toEqual([
      { platform: "WINDOWS", versions: ["3.0", "3.1"] },
      { platform: null, versions: ["5.0"] },
    ]);
  });

  test("keeps a platform without versions", () => {
    expect(parseVersions("WINDOWS:")).toEqual([{ platform: "WINDOWS", versions: [] }]);
  });

  test("takes a value without a colon as versions of no platform", () => {
    expect(parseVersions("4.0, 4.5")).toEqual([{ platform: null, versions: ["4.0", "4.5"] }]);
  });

  test.each(["", ":", " ; : ;"])("finds nothing in %p", (value) => {
    expect(parseVersions(value)).toEqual([]);
  });

  test("splits numbers that only a blank or a bar parts", () => {
    expect(parseVersions("winnt:3.5 3.51 4.0b")).toEqual([{ platform: "winnt", versions: ["3.5", "3.51", "4.0b"] }]);
    expect(parseVersions(":2.0a | 2.5")).toEqual([{ platform: null, versions: ["2.0a", "2.5"] }]);
  });

  test("keeps a version of several words in one piece", () => {
    expect(parseVersions("winnt:4.0 SP3,2000 edition,Build 12")).toEqual([
      { platform: "winnt", versions: ["4.0 SP3", "2000 edition", "Build 12"] },
    ]);
  });

  test("leaves out what stands between two commas", () => {
    expect(parseVersions(":1.0,,2.0,")).toEqual([{ platform: null, versions: ["1.0", "2.0"] }]);
  });
});

describe("parsePositionalVersions", () => {
  test("gives each system the versions of its place", () => {
    expect(parsePositionalVersions("5.10 | 5.11", ["MS-DOS", "OS/2"])).toEqual([
      { platform: "MS-DOS", versions: ["5.10"] },
      { platform: "OS/2", versions: ["5.11"] },
    ]);
  });

  test("splits versions that a blank parts", () => {
    expect(parsePositionalVersions("4.00 4.00b 4.50", ["MS-DOS"])).toEqual([
      { platform: "MS-DOS", versions: ["4.00", "4.00b", "4.50"] },
    ]);
  });

  test("leaves out a system without versions, and names no platform where systems are fewer", () => {
    expect(parsePositionalVersions(" | 1.0 | 2.0", ["MS-DOS", "OS/2"])).toEqual([
      { platform: "OS/2", versions: ["1.0"] },
      { platform: null, versions: ["2.0"] },
    ]);
    expect(parsePositionalVersions("", ["MS-DOS"])).toEqual([]);
  });
});
