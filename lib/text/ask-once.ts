import type { Line } from "./line.ts";

const mostQuestions = 15;
let questions = 0;

/**
 * The question, answered once for each line: rules ask the same of a line again and again. A line keeps the answer to
 * each question in two bits, and has room for fifteen questions.
 */
export function askOnce(question: (line: Line) => boolean): (line: Line) => boolean {
  if (questions === mostQuestions)
    throw new RangeError(`a line remembers the answers to ${String(mostQuestions)} questions only`);
  const isAsked = 1 << (2 * questions);
  const isTrue = isAsked << 1;
  questions += 1;
  return (line) => {
    if ((line.answers & isAsked) === 0) line.answers |= question(line) ? isAsked | isTrue : isAsked;
    return (line.answers & isTrue) !== 0;
  };
}
