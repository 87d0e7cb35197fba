import { describe, expect, test } from "@jest/globals";
import { familyReader, nameWithoutEdition } from "../../../lib/archive/products/product-family.ts";
import { loadTaxonomy } from "../../../lib/site/taxonomy.ts";

describe("the family of a product", () => {
  const familyOf = familyReader([
    { name: "Sample 3.x", begins: [], is: ["Sample"] },
    { name: "Sample Server", begins: ["Sample Server", "Sample Cluster"] },
    { name: "Sample Server Kit", begins: ["Sample Server Kit"] },
  ]);

  test.each([
    ["Sample Server", "Sample Server"],
    ["Sample Server, Enterprise Edition", "Sample Server"],
    ["Sample Cluster 4", "Sample Server"],
    ["Sample Server Kit for DOS", "Sample Server Kit"],
    ["Sample", "Sample 3.x"],
  ])("of %j in the table is %j", (product, family) => {
    expect(familyOf(product)).toBe(family);
  });

  test("is by a whole word", () => {
    expect(familyOf("Sample Servers")).toBe("Sample Servers");
  });
});

test.each([
  ["Tools for Windows", "Tools"],
  ["Tools (TLS)", "Tools"],
  ["Tools Professional Edition for Windows", "Tools"],
  ["Tools 16-bit edition", "Tools"],
  ["Tools 97", "Tools 97"],
])("the family of %j, which no table names, is %j", (product, family) => {
  expect(nameWithoutEdition(product)).toBe(family);
});

describe("by the archive's table", () => {
  const { familyOf } = loadTaxonomy([]);

  test.each([
    [
      "Extended Messaging Application Programming Interface (MAPI)",
      "Microsoft Extended Messaging Application Programming Interface (MAPI)",
    ],
    ["Multimedia Viewer for Windows", "Microsoft Multimedia Viewer"],
    ["Photo Editor 97", "Microsoft Photo Editor for Windows 95"],
    ["Microsoft LIB for MS-DOS", "Microsoft LINK for MS-DOS"],
    ["Microsoft Paul Bunyan", "Microsoft P.J.'s Reading Adventures: Microsoft Paul Bunyan"],
    ["Microsoft Exchange for Windows 95", "Microsoft Exchange Windows 95/98 client"],
    ["Microsoft TCP/IP-32 for Windows for Workgroups", "Microsoft Windows for Workgroups"],
    ["Microsoft Windows 98 Driver Development Kit (DDK)", "Microsoft Windows 2000 Driver Development Kit (DDK)"],
  ])("%j is of the family of %j", (product, other) => {
    expect(familyOf(product)).toBe(familyOf(other));
  });

  test.each([
    ["Microsoft TCP/IP for LAN Manager", "Microsoft TCP/IP-32 for Windows for Workgroups"],
    ["Microsoft Exchange", "Microsoft Exchange for Windows 95"],
  ])("%j is not of the family of %j", (product, other) => {
    expect(familyOf(product)).not.toBe(familyOf(other));
  });

  test("a name that is cut before what it is for keeps that where it would mean nothing else", () => {
    expect(familyOf("Microsoft Windows Services for UNIX")).toBe("Windows Services for UNIX");
    expect(familyOf("Microsoft Services for NetWare")).toBe("Services for NetWare");
  });
});
