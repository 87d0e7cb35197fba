import { describe, expect, test } from "@jest/globals";
import { productsOfSentence } from "../../lib/parse/product-sentence.ts";
import { linesOf } from "../support/tree.ts";

describe("productsOfSentence", () => {
  test("finds each product of the sentence once, over the ends of lines", () => {
    const body = [
      "Some text.",
      "",
      "This information applies to Microsoft Sample",
      "Compiler Versions 6.00 and 6.00b for MS-DOS, to Microsoft Sample (Small",
      "Edition) 1.00, and to Microsoft Sample Compiler. Microsoft Other Tool is none.",
    ];
    expect(productsOfSentence(linesOf(...body))).toEqual([
      "Microsoft Sample Compiler",
      "Microsoft Sample (Small Edition)",
    ]);
  });

  test("completes names that are well known without their maker", () => {
    expect(
      productsOfSentence(linesOf("The following information applies to QuickBASIC Versions 4.00 and 4.50.")),
    ).toEqual(["Microsoft QuickBASIC"]);
  });

  test("gives the Professional Development System one name", () => {
    const body = "This information applies to Microsoft BASIC PDS Version 7.00 and to Microsoft BASIC Professional";
    expect(productsOfSentence(linesOf(body, "Development System (PDS) version 7.10 for MS-DOS."))).toEqual([
      "Microsoft BASIC Professional Development System",
    ]);
  });

  test("goes on behind the numbers of a list (Q40592)", () => {
    const body = ["This information applies to the following products:", "", "1. Microsoft Sample A Version 1.00", ""];
    expect(productsOfSentence(linesOf(...body, "2. Microsoft Sample B Version 2.00.", "", "Microsoft Other."))).toEqual(
      ["Microsoft Sample A", "Microsoft Sample B"],
    );
  });

  test.each(["This information does not apply to Microsoft Sample.", "It applies to printers.", ""])(
    "finds none in %p",
    (text) => {
      expect(productsOfSentence(linesOf(text))).toEqual([]);
    },
  );
});
