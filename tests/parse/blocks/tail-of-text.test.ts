import { expect, test } from "@jest/globals";
import { paragraphOf } from "../../../lib/parse/blocks/paragraph.ts";
import { tailOfText } from "../../../lib/parse/blocks/tail-of-text.ts";
import { chunkOf } from "../../support/blocks.ts";

const { children } = paragraphOf(chunkOf("Open the file C:\\TRAY\\LID.TXT in the tray."));

test("the tail of a text goes over names of files, as far as asked for", () => {
  expect(children.length).toBeGreaterThan(1);
  expect(tailOfText(children, 20)).toBe("LID.TXT in the tray.");
  expect(tailOfText(children, 100)).toBe("Open the file C:\\TRAY\\LID.TXT in the tray.");
  expect(tailOfText([], 5)).toBe("");
});
