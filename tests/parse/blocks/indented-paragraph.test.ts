import { describe, expect, test } from "@jest/globals";
import { indentedParagraph } from "../../../lib/parse/blocks/indented-paragraph.ts";
import { blocksOf, matchOf } from "../../support/blocks.ts";

const quotation = [
  "      The tray of the printer is the part that holds the paper, and it is the",
  "      one that you have to fill when it is empty.",
];

const typesOf = (...texts: readonly string[]): string[] => blocksOf(...texts).map(({ type }) => type);

describe("an indented paragraph", () => {
  test("is wrapped text that stands right of the text around it: a quotation", () => {
    expect(matchOf(indentedParagraph, quotation)?.block).toMatchObject({ type: "paragraph", isQuoted: true });
    expect(typesOf("This is from the book about it.", "", ...quotation)).toEqual(["paragraph", "paragraph"]);
  });

  test("is a label", () => {
    expect(matchOf(indentedParagraph, ["   On the old printer:"])?.block).toEqual(
      expect.not.objectContaining({ isQuoted: true }),
    );
  });
});

describe("what is shown on a screen keeps its lines", () => {
  test.each(["The following message appears:", "You receive this error.", "The program displays Tray.exe:"])(
    "behind a sentence that announces it: %s",
    (sentence) => {
      expect(typesOf(sentence, "", ...quotation)).toEqual(["paragraph", "lines"]);
    },
  );

  test("behind another such text, and behind a separator", () => {
    expect(typesOf("This message appears:", "", ...quotation, "", "-or-", "", ...quotation)).toEqual([
      "paragraph",
      "lines",
      "separator",
      "lines",
    ]);
  });

  test("but not behind a message that is long over", () => {
    expect(
      typesOf("A message appears. This is what the book says about the lid. Look it up", "", ...quotation),
    ).toEqual(["paragraph", "paragraph"]);
  });
});

test.each([
  ["a line", ["   tray"]],
  ["lines with breaks of their own", ["   tray of wood", "   lid of glass"]],
])("no indented paragraph is %s", (_, texts) => {
  expect(matchOf(indentedParagraph, texts)).toBeNull();
});
