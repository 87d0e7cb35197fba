import type { Line } from "./line.ts";

const mostQuestions = 15;
let questions = 0;

/**
 * Returns the question as a function that answers it only once for each line, since many rules ask the same of a line.
 * A line stores each answer in two bits, which gives room for 15 questions.
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
