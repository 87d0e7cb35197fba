import type { Problem } from "../model/diagnostic.ts";

/** So many places are told of one rule in one file. */
const mostPlaces = 100;

/** The problems of a file in their order: of each rule the first hundred, and one more that counts the others. */
export function foremostProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const foremost: Problem[] = [];
  const firstLeftOut: Problem[] = [];
  for (const problem of problems) {
    const count = (counts.get(problem.ruleId) ?? 0) + 1;
    counts.set(problem.ruleId, count);
    if (count <= mostPlaces) foremost.push(problem);
    else if (count === mostPlaces + 1) firstLeftOut.push(problem);
  }
  for (const problem of firstLeftOut) {
    const others = (counts.get(problem.ruleId) ?? 0) - mostPlaces - 1;
    const message =
      others === 0 ? problem.message : `${problem.message}; the file has ${others.toLocaleString("en-US")} more`;
    foremost.push({ ...problem, message });
  }
  return foremost;
}
