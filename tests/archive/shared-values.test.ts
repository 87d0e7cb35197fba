import { describe, expect, test } from "@jest/globals";
import { SharedValues } from "../../lib/archive/shared-values.ts";
import { summaryWith } from "../support/model.ts";

const told = () => summaryWith({ families: ["Printers"], files: [{ name: "tray.dll", versions: [] }], platforms: [] });

describe("values that summaries have in common", () => {
  test("are kept once", () => {
    const [first, second] = [told(), told()];
    const values = new SharedValues();
    values.shareIn(first);
    values.shareIn(second);
    expect(second.families).toBe(first.families);
    expect(second.files[0]).toBe(first.files[0]);
  });

  test("keep their content", () => {
    const summary = told();
    new SharedValues().shareIn(summary);
    expect(summary).toEqual(told());
  });

  test("are distinguished from others that look alike", () => {
    const text = summaryWith({ titlePrefix: '["a"]', families: ["a"] });
    new SharedValues().shareIn(text);
    expect([text.titlePrefix, text.families]).toEqual(['["a"]', ["a"]]);
  });
});
