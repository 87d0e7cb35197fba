import { describe, expect, test } from "@jest/globals";
import { isQuestion, question } from "../../../lib/parse/blocks/question.ts";
import { chunkOf, matchOf, sketchOf } from "../../support/blocks.ts";

describe("a question and its answer", () => {
  test.each([
    ["Q. Why is it hot?", "A. It prints."],
    ["Q: Why is it hot?", "A: It prints."],
    ["Question: Why is it hot?", "Answer: It prints."],
  ])("stand behind their labels: %s (Q101322, Q173759)", (asked, answered) => {
    expect(sketchOf(asked, "", answered)).toEqual([`question: ${asked}`, `answer: ${answered}`]);
  });

  test("join their lines", () => {
    expect(sketchOf("Q. Why is", "   it hot?")).toEqual(["question: Q. Why is it hot?"]);
  });

  test("need no blank line between them (Q154278)", () => {
    expect(sketchOf("Q: Why is", "   it hot?", "A: It prints.", "Q: Is it hot?", "A: It is.")).toEqual([
      "question: Q: Why is it hot?",
      "answer: A: It prints.",
      "question: Q: Is it hot?",
      "answer: A: It is.",
    ]);
  });

  test("may stand in an item (Q89921)", () => {
    expect(sketchOf("1. Q. Why is it hot?", "", "   A. It prints.")).toEqual([
      "list decimal",
      "  1. question: Q. Why is it hot?",
      "    answer: A. It prints.",
    ]);
  });
});

test.each(["Quit now.", "Q.", "Q.E.D. is an end.", "A tray", "Answers: none"])("no question is %s", (text) => {
  expect(matchOf(question, [text])).toBeNull();
});

test("isQuestion tells the questions from the answers", () => {
  expect(["Q. Why?", "   Q: Why?", "A. So.", "Q."].map((text) => isQuestion(chunkOf(text)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
