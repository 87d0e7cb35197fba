import { expect, test } from "@jest/globals";
import { listingLanguageOf } from "../../lib/parse/listing-language.ts";

test("listings are in the language of the product that the support code names", () => {
  expect(listingLanguageOf("foxpro")).toBe("xbase");
  expect(listingLanguageOf("mspl13_basic")).toBe("basic");
});

test("they are in no known language where it names another", () => {
  expect(listingLanguageOf("winnt")).toBeNull();
  expect(listingLanguageOf("")).toBeNull();
});
