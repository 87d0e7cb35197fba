import { expect, test } from "@jest/globals";
import { inlineText } from "../../lib/model/inline-text.ts";
import { reference, text } from "../support/model.ts";

test("the text of inlines is the text of each, joined", () => {
  expect(inlineText([text("See "), reference("Q900002", "q900002"), text(".")])).toBe("See q900002.");
  expect(inlineText([])).toBe("");
});
