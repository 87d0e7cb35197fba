import { expect, test } from "@jest/globals";
import { inlineText } from "../../lib/model/inline-text.ts";
import { reference, text } from "../support/model.ts";

test("the text of inlines is that of each, one behind the other", () => {
  expect(inlineText([text("See "), reference("Q900002", "q900002"), text(".")])).toBe("See q900002.");
  expect(inlineText([])).toBe("");
});
