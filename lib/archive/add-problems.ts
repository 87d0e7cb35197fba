import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { Archive } from "./reading/load-archive.ts";

/**
 * Adds to what was found wrong with an archive, each in its place, what is found later; what is known already is told
 * once.
 */
export function addProblems({ diagnostics }: Pick<Archive, "diagnostics">, problems: readonly Diagnostic[]): void {
  for (const problem of problems) {
    const place = placeBehind(diagnostics, problem);
    if (!isKnown(diagnostics, problem, place)) diagnostics.splice(place, 0, problem);
  }
}

/**
 * The first of the places in sorted diagnostics that lie behind a problem. Pages tell of theirs one by one: to sort all
 * each time took 2.9 seconds for 2,000 of them, and a hundred times as long for ten times as many.
 */
function placeBehind(diagnostics: readonly Diagnostic[], problem: Diagnostic): number {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareDiagnostics(diagnostics[middle] as Diagnostic, problem) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether one of those that stand directly before a place, at the problem's own place in the file, says the same. */
function isKnown(diagnostics: readonly Diagnostic[], problem: Diagnostic, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const other = diagnostics[at] as Diagnostic;
    if (compareDiagnostics(other, problem) !== 0) return false;
    if (other.message === problem.message && other.severity === problem.severity) return true;
  }
  return false;
}
