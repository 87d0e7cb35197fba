import { describe, expect, test } from "@jest/globals";
import { platformReader } from "../../../lib/archive/products/product-platform.ts";
import { loadTaxonomy } from "../../../lib/site/taxonomy.ts";

describe("the platform of a product", () => {
  const platformOf = platformReader([
    { name: "DOS", begins: ["Sample DOS"], ends: ["for DOS"] },
    { name: "OS/2", begins: ["Sample Server"], ends: ["for the OS/2"], is: ["Sample"] },
  ]);

  test.each([
    ["Sample DOS 6.0", "DOS"],
    ["Sample Server, Enterprise Edition", "OS/2"],
    ["Sample", "OS/2"],
    ["Tray for the OS/2", "OS/2"],
    ["Sample Server Client for DOS", "DOS"],
    ["Tray for OS/2 and DOS", null],
    ["Tray Sample DOS", null],
    ["Sample Tray", null],
    ["TrayforDOS", null],
  ])("of %j is %j", (product, platform) => {
    expect(platformOf(product)).toBe(platform);
    expect(platformOf(product)).toBe(platform);
  });
});

test.each([
  ["Microsoft Windows 95", "Windows 95"],
  ["Microsoft Word 97 for Windows", "Windows"],
  ["Microsoft Plus! for Windows 95", "Windows 95"],
  ["Microsoft Windows NT Server", "Windows NT"],
  ["Microsoft Schedule+ for the Apple Macintosh", null],
  ["Microsoft Fortran PowerStation for Windows 95 and Windows NT", null],
])("by the archive's table the platform of %j is %j", (product, platform) => {
  expect(loadTaxonomy([]).platformOf(product)).toBe(platform);
});
