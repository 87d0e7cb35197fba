import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { Archive } from "./reading/load-archive.ts";

/**
 * Adds problems that are found later to an archive's diagnostics, in sorted order; problems already there are not added
 * again.
 */
export function addProblems({ diagnostics }: Pick<Archive, "diagnostics">, problems: readonly Diagnostic[]): void {
  for (const problem of problems) {
    const place = placeBehind(diagnostics, problem);
    if (!isKnown(diagnostics, problem, place)) diagnostics.splice(place, 0, problem);
  }
}

/**
 * The index at which a problem belongs in sorted diagnostics, after its equals. Found by bisection, since pages report
 * problems one by one: sorting each time took 2.9 seconds for 2,000 of them, and a hundred times as long for ten times
 * as many.
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

/** Whether one of the diagnostics just before `place`, those at the problem's own place in the file, says the same. */
function isKnown(diagnostics: readonly Diagnostic[], problem: Diagnostic, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const other = diagnostics[at] as Diagnostic;
    if (compareDiagnostics(other, problem) !== 0) return false;
    if (other.message === problem.message && other.severity === problem.severity) return true;
  }
  return false;
}
