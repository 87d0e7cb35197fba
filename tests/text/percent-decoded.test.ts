import { expect, test } from "@jest/globals";
import { percentDecoded } from "../../lib/text/percent-decoded.ts";

test("percent-encoded characters are decoded", () => {
  expect(percentDecoded("a%20tray%2Fna%C3%AFve")).toBe("a tray/naïve");
});

test.each(["100%", "%zz", "%C3"])("a text with a percent sign that encodes nothing stays as it is: %s", (text) => {
  expect(percentDecoded(text)).toBe(text);
});
