import { describe, expect, test } from "@jest/globals";
import { isSameTitle } from "../../lib/render/is-same-title.ts";

describe("a printed title is the present one", () => {
  test.each([
    [" How to Open the Tray", "How to open the tray"],
    [": How to Open the Tray", "How to Open the Tray"],
    ["\nTITLE     : How to Open\nthe Tray", "How to Open the Tray"],
    [
      " How to Open the Tray of the Printer When the Lid Is Closed and Hot",
      "How to Open the Tray of the Printer When the Lid Is C",
    ],
    ["", "How to Open the Tray"],
    [".", "How to Open the Tray"],
  ])("where %j is printed for %j", (printed, title) => {
    expect(isSameTitle(printed, title)).toBe(true);
  });
});

test.each([
  [" How to Close the Tray", "How to Open the Tray"],
  [" How to Open", "How to Open the Tray"],
])("%j is another title than %j", (printed, title) => {
  expect(isSameTitle(printed, title)).toBe(false);
});
