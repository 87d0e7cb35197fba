import { expect, test } from "@jest/globals";
import { listingLanguageOf } from "../../lib/parse/listing-language.ts";

test("listings are in the language of the product that the header names, or of the Programmer's Library", () => {
  expect(listingLanguageOf("Microsoft FoxPro")).toBe("xbase");
  expect(listingLanguageOf("mspl13_basic")).toBe("basic");
});

test("they are in no known language where it names another", () => {
  expect(listingLanguageOf("Microsoft Windows NT")).toBeNull();
  expect(listingLanguageOf("")).toBeNull();
});
