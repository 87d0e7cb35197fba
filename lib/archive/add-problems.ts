import { compareDiagnostics, formatDiagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Archive } from "./load-archive.ts";

/** Adds to what was found wrong with an archive what is found later; what is known already is told once. */
export function addProblems({ diagnostics }: Pick<Archive, "diagnostics">, problems: readonly Diagnostic[]): void {
  if (problems.length === 0) return;
  const known = new Set(diagnostics.map(formatDiagnostic));
  for (const problem of problems) {
    const line = formatDiagnostic(problem);
    if (!known.has(line)) diagnostics.push(problem);
    known.add(line);
  }
  diagnostics.sort(compareDiagnostics);
}
