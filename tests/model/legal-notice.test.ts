import { expect, test } from "@jest/globals";
import { parseLegalNotice } from "../../lib/model/legal-notice.ts";

test("a legal notice is a wording and, where it ends with one, a line of copyright", () => {
  expect(parseLegalNotice("We promise\nnothing.\n\nCopyright Example Press 2026. ")).toEqual({
    wording: "We promise\nnothing.",
    copyright: "Copyright Example Press 2026.",
  });
  expect(parseLegalNotice("Copyright Example Press 2026.")).toEqual({
    wording: "",
    copyright: "Copyright Example Press 2026.",
  });
  expect(parseLegalNotice("We promise nothing.")).toEqual({ wording: "We promise nothing.", copyright: "" });
});
