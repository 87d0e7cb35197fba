import { expect, test } from "@jest/globals";
import { numberedNames } from "../../../lib/archive/related/numbered-names.ts";

test("names of more rows have smaller numbers; equally frequent ones are numbered alphabetically", () => {
  const { starts, numbers } = numberedNames([["Tray"], ["Lid", "Tray"], [], ["Font"]]);
  const [tray, font, lid] = [0, 1, 2];
  expect([...starts]).toEqual([0, 1, 3, 3, 4]);
  expect([...numbers]).toEqual([tray, lid, tray, font]);
});
