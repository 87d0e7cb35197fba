import { expect, test } from "@jest/globals";
import { citationsOf } from "../../layouts/assets/citation.ts";

const article = {
  id: "Q910100",
  title: "[Tray] 100% Open & C:\\TRAY_1",
  modified: "2001-01-14",
  site: "Printers & More",
  address: "https://example.org/kb/910/Q910100/",
};

const cited = (parts: Partial<typeof article> = {}): Record<string, string> =>
  Object.fromEntries(citationsOf({ ...article, ...parts }));

test("an article is cited as plain text, with its date where it has one", () => {
  expect(cited()["Plain text"]).toBe(
    "Q910100: [Tray] 100% Open & C:\\TRAY_1. Printers & More. Last modified 2001-01-14. https://example.org/kb/910/Q910100/",
  );
  expect(cited({ modified: "" })["Plain text"]).not.toContain("modified");
});

test("in Markdown its title is text", () => {
  expect(cited()["Markdown"]).toBe(
    "[Q910100: \\[Tray\\] 100% Open & C:\\\\TRAY_1](https://example.org/kb/910/Q910100/)",
  );
});

test("in BibTeX all signs stand for themselves", () => {
  expect(cited()["BibTeX"]).toBe(
    [
      "@misc{Q910100,",
      "  title = {{[Tray] 100\\% Open \\& C:\\textbackslash{}TRAY\\_1}},",
      "  howpublished = {Printers \\& More, article Q910100},",
      "  year = {2001},",
      "  note = {Last modified 2001-01-14},",
      "  url = {https://example.org/kb/910/Q910100/}",
      "}",
    ].join("\n"),
  );
  expect(cited({ modified: "" })["BibTeX"]).not.toContain("year");
});

test("in a program's source it is a comment", () => {
  expect(cited()["Comment in code"]).toBe("// MS KB Q910100: [Tray] 100% Open & C:\\TRAY_1");
});
