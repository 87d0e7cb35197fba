import { expect, test } from "@jest/globals";
import { askOnce } from "../../lib/text/ask-once.ts";
import type { Line } from "../../lib/text/line.ts";
import { linesOf } from "../support/tree.ts";

test("askOnce answers as the question does, and asks it once for each line", () => {
  const asked: string[] = [];
  const isShort = askOnce(({ text }) => {
    asked.push(text);
    return text.length < 4;
  });
  const [one, three] = linesOf("one", "three") as [Line, Line];
  expect([isShort(one), isShort(three), isShort(one), isShort(three)]).toEqual([true, false, true, false]);
  expect(asked).toEqual(["one", "three"]);
});

test("askOnce keeps the answers to several questions apart", () => {
  const hasDigit = askOnce(({ text }) => /\d/.test(text));
  const hasLetter = askOnce(({ text }) => /[a-z]/.test(text));
  const [line] = linesOf("123") as [Line];
  expect([hasLetter(line), hasDigit(line), hasLetter(line), hasDigit(line)]).toEqual([false, true, false, true]);
});
