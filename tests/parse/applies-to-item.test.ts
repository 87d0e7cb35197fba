import { describe, expect, test } from "@jest/globals";
import { readAppliesToItem } from "../../lib/parse/applies-to-item.ts";

/** Product, versions and edition as a line: `Sample Tool | 1.0, 2.0 | Small Edition`. */
function parts(text: string): string {
  const { product, versions, edition } = readAppliesToItem(text);
  return [product, versions.join(", "), edition ?? ""].join(" | ").replace(/(?: \| )+$/, "");
}

describe("versions that a word announces", () => {
  test.each([
    ["Sample Tool, version 2.0", "Sample Tool | 2.0"],
    ["Sample Tool, versions 2.0, 2.5a, 3.x", "Sample Tool | 2.0, 2.5a, 3.x"],
    ["Sample Tool version 2.0", "Sample Tool | 2.0"],
    ["Sample Tool version 3.5,3.51", "Sample Tool | 3.5, 3.51"],
    ["Sample Tool, versions 5.1, 6.0, and 6.0ax", "Sample Tool | 5.1, 6.0, 6.0ax"],
    ["Sample Tool, versions 6.0 and 6.0a", "Sample Tool | 6.0, 6.0a"],
    ["Sample Tool, Version:3.0", "Sample Tool | 3.0"],
    ["Sample Tool. Version 1.0 (online edition)", "Sample Tool | 1.0 (online edition)"],
    ["Sample Tool version 4.00.", "Sample Tool | 4.00"],
    ["Sample Tool, versions 3.0, 3.0, 3.0a", "Sample Tool | 3.0, 3.0a"],
  ])("%s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test.each([
    ["Sample Server, versions 3.0, 3.0 SP1", "Sample Server | 3.0, 3.0 SP1"],
    ["Sample Server, versions 3.0SP1, 3.0sp2", "Sample Server | 3.0 SP1, 3.0 SP2"],
    ["Sample Server, version 5.5 Service Pack 1", "Sample Server | 5.5 SP1"],
    ["Sample Server, versions 5.0, 5.5 Service Packs 1, 2, 3", "Sample Server | 5.0, 5.5 SP1, 5.5 SP2, 5.5 SP3"],
    ["Sample Server versions 3.51 SP2, SP3", "Sample Server | 3.51 SP2, 3.51 SP3"],
    ["Sample Server 2000, versions SP1, SP2", "Sample Server 2000 | SP1, SP2"],
    ["Sample Writer 97, version Service Release 1 (SR-1)", "Sample Writer 97 | Service Release 1 (SR-1)"],
    ["Sample Driver version 2.5 Build 2.573.2", "Sample Driver | 2.5 Build 2.573.2"],
    ["Sample Driver version 2.5, versions Build 1.1, Build 1.2", "Sample Driver | 2.5, Build 1.1, Build 1.2"],
    ["Sample Atlas, versions 1994 edition, 1995 edition", "Sample Atlas | 1994 edition, 1995 edition"],
    ["Sample Atlas, version '94-'95 edition", "Sample Atlas | '94-'95 edition"],
  ])("with service packs, releases, builds and years: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test.each([
    ["Sample Server version 4.0, Terminal Edition", "Sample Server | 4.0 | Terminal Edition"],
    ["Sample System versions 2000, 2000 SP1 Server", "Sample System | 2000, 2000 SP1 | Server"],
    ["Sample Browser version 4.0 for Windows 95", "Sample Browser | 4.0 | for Windows 95"],
    [
      "Sample Browser versions 5, 5.01 Service Pack 1 for Windows 98 Second Edition",
      "Sample Browser | 5, 5.01 SP1 | for Windows 98 Second Edition",
    ],
    ["Sample Server, version 5.5, Japanese version", "Sample Server | 5.5 | Japanese version"],
    ["Sample Kit version 4.0 Option Pack", "Sample Kit | 4.0 | Option Pack"],
    ["Sample Mail, versions 3.x, PO2PO, Two", "Sample Mail | 3.x | PO2PO, Two"],
  ])("with an edition or a system behind them: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test("count whatever stands among them (Q184560)", () => {
    expect(parts("Sample Works, versions 3.0, l.5, multimedia edition, 3.0a")).toBe(
      "Sample Works | 3.0, l.5, multimedia edition, 3.0a",
    );
  });
});

test.each([
  ["Microsoft Windows versions 2000, 2000 SP1 Server", "Microsoft Windows 2000 | 2000, 2000 SP1 | Server"],
  ["Microsoft Windows versions 3.1, 3.11", "Microsoft Windows | 3.1, 3.11"],
  ["Sample Writer versions 95, 97", "Sample Writer | 95, 97"],
])("a year that tells one Windows from another is of its name, too: %s (Q140400)", (text, expected) => {
  expect(parts(text)).toBe(expected);
});

describe("versions without that word", () => {
  test.each([
    ["Sample Atlas for Windows 1995 edition", "Sample Atlas for Windows | 1995 edition"],
    ["Sample Atlas, 1992, 1993 editions", "Sample Atlas | 1992 edition, 1993 edition"],
    ["Sample Atlas 1992 and 1993 Editions", "Sample Atlas | 1992 Edition, 1993 Edition"],
    ["Sample Atlas, 1995 Intro Edition", "Sample Atlas | 1995 Intro Edition"],
    ["Sample Atlas, 1994 edition (see below)", "Sample Atlas | 1994 edition (see below)"],
    ["Sample Sampler Fall 1993 edition", "Sample Sampler | Fall 1993 edition"],
  ])("are years of editions: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test.each([
    ["Sample Studio 6.0 SP4", "Sample Studio | 6.0 SP4"],
    ["Sample Studio 6.0, SP2", "Sample Studio | 6.0 SP2"],
    ["Sample Studio 97sp3", "Sample Studio 97 | SP3"],
    ["Sample System 2000 SP2 Server", "Sample System 2000 | SP2 | Server"],
    ["Sample Writer 2000 Service Release 1 (SR-1)", "Sample Writer 2000 | Service Release 1 (SR-1)"],
    ["Sample Driver (Build 5.00.3591)", "Sample Driver | Build 5.00.3591"],
    ["Sample Band for Mac, v1.0", "Sample Band for Mac | 1.0"],
  ])("are service packs, releases and builds: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test.each([
    ["Sample Server 4.0", "Sample Server | 4.0"],
    ["Sample Tool, 32-bit, for Windows 4.0a", "Sample Tool, 32-bit, for Windows | 4.0a"],
    ["Sample Toolkit for Sample Basic 6.0", "Sample Toolkit for Sample Basic 6.0"],
  ])("are a number at the end, if it is not another product's: %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test.each([
    "Sample System 95",
    "Sample System 98 Second Edition",
    "Sample Library 2002 - DVD Edition",
    "Sample version control",
    "Sample Marbles Trial Version",
    "Sample Guide (covers versions 6.0 and 6.2), Printing 1",
  ])("are none in a product's own name: %s", (text) => {
    expect(parts(text)).toBe(text);
  });
});

describe("what a parent's children are to it", () => {
  test.each([
    ["used with", "usedWith"],
    ["on platform(s)", "onPlatforms"],
    ["included with", "includedWith"],
  ])("stands at its end: %s", (words, relation) => {
    expect(readAppliesToItem(`Sample Tool, version 2.0, ${words}:`)).toEqual({
      role: "product",
      product: "Sample Tool",
      versions: ["2.0"],
      edition: null,
      relation,
    });
  });

  test("may stand behind an edition, and behind a colon (Q136537)", () => {
    expect(readAppliesToItem("Sample Server version 4.0, Terminal Edition, used with:")).toMatchObject({
      edition: "Terminal Edition",
      relation: "usedWith",
    });
    expect(readAppliesToItem("Sample Adventures:, included with:").product).toBe("Sample Adventures");
  });
});

describe("the role", () => {
  test("of a system or of hardware is printed before its name (Q166129, Q171652)", () => {
    expect(readAppliesToItem("the operating system: Sample System, versions 4.0 SP4, 4.0 SP5")).toMatchObject({
      role: "operatingSystem",
      product: "Sample System",
      versions: ["4.0 SP4", "4.0 SP5"],
    });
    expect(readAppliesToItem("the hardware: Sample Chip")).toMatchObject({ role: "hardware", product: "Sample Chip" });
  });
});

describe("an editor's note is no part of the name", () => {
  test.each([
    ["*EDITOR take the other one*Sample Tool, version 2.0* use 12, 34", "Sample Tool | 2.0"],
    ["*EDITOR take the other one*Sample Tool* use 12, 34, versions 2.0, 2.1", "Sample Tool | 2.0, 2.1"],
    ["Sample Server, versions *DO_NOT_USE* 3.0 (all SP), 3.0 SP1", "Sample Server | 3.0 (all SP), 3.0 SP1"],
  ])("%s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});

test.each(["Sample System:", "Sample System, ", "Sample System;"])("%p ends with the name", (text) => {
  expect(parts(text)).toBe("Sample System");
});
