import { describe, expect, test } from "@jest/globals";
import { closeness } from "../../lib/search/closeness.ts";
import { stemOf } from "../../lib/search/stem.ts";

const filler = "other words stand here ".repeat(20);
const asked = new Set(["tray", "lid", "print"].map(stemOf));
const close = (content: string, title = ""): number => closeness({ title, content }, asked);

describe("how close together words stand", () => {
  test("is the share of them in the stretch that has most", () => {
    expect(close(`tray ${filler} the printing lids`)).toBeCloseTo(2 / 3);
    expect(close(`${filler} a tray, its lid, printed ${filler}`)).toBe(1);
  });

  test("is that of the title where this has more", () => {
    expect(close(`tray ${filler} lid`, "The printing tray and lid")).toBe(1);
  });

  test("counts a word once, and also as a part of another", () => {
    expect(close("tray, tray, tray")).toBeCloseTo(1 / 3);
    expect(close("see tray_lid.txt")).toBeCloseTo(2 / 3);
  });

  test("is nothing without any", () => {
    expect(close("")).toBe(0);
    expect(closeness({ title: "tray", content: "tray" }, new Set())).toBe(0);
  });
});
