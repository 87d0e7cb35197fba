import { expect, test } from "@jest/globals";
import { answerOf, recordedLinks } from "../../../lib/site/pages/recorded-links.ts";
import { links } from "../../support/model.ts";

test("links record the questions asked of them, and each has the same answer when it is asked again", () => {
  const { links: recorded, questions } = recordedLinks(links);
  const answers = [
    recorded.hrefOf("Q900002"),
    recorded.titleOf("Q900002"),
    recorded.codeHrefOf("LNK2001"),
    recorded.fileHrefOf("Lid.dll"),
    recorded.productHrefOf("Sample Tools"),
  ];
  recorded.hrefOf("Q900002");
  expect([...questions]).toEqual([
    "hrefOf Q900002",
    "titleOf Q900002",
    "codeHrefOf LNK2001",
    "fileHrefOf Lid.dll",
    "productHrefOf Sample Tools",
  ]);
  expect([...questions].map((question) => answerOf(question, links))).toEqual(answers);
  expect(answers).not.toContain(null);
  expect(recorded.urlOf("/about/")).toBe("/base/about/");
});
