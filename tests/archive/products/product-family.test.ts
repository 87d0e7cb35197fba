import { describe, expect, test } from "@jest/globals";
import { familyReader, nameWithoutEdition } from "../../../lib/archive/products/product-family.ts";

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
