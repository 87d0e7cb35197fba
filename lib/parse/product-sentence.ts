import type { Line } from "../text/line.ts";

/** Ends at a full stop that is none of a list's number (`the following products: 1. Microsoft …`, Q40592). */
const sentence =
  /\b(?:This|The(?: following)?) (?:information|article)[\w ]{0,40}? applies to (.+?)(?<!\s\d)\.(?=\s|$)/;
const word = String.raw`(?: (?!Versions?\b)(?:[A-Z][\w/+-]*|\([A-Z][^)]*\)))`;
const name = new RegExp(String.raw`\bMicrosoft${word}+|\b(?<!Microsoft )(?:QuickBASIC|GW-BASIC|QuickC)\b${word}*`, "g");

/**
 * Products that a sentence of the body names: "This information applies to Microsoft QuickBASIC Versions 4.00 and 4.50
 * for MS-DOS and to Microsoft BASIC PDS Version 7.00" has two. Articles of 1988 to 1991 state them nowhere else.
 */
export function productsOfSentence(body: readonly Line[]): string[] {
  const text = body.map((line) => line.text.trim()).join(" ");
  const [, products = ""] = sentence.exec(text.replace(/\s+/g, " ")) ?? [];
  return [...new Set(Array.from(products.matchAll(name), ([product]) => oneName(product)))];
}

/** The Professional Development System goes by its name and by its initials, mostly with the other in brackets. */
function oneName(product: string): string {
  return product
    .replace(/^(?!Microsoft )/, "Microsoft ")
    .replace(/ \((?:PDS|Professional Development System)\)/, "")
    .replace(
      /^Microsoft (?:BASIC )?(?:PDS|Professional Development System)\b/,
      "Microsoft BASIC Professional Development System",
    );
}
