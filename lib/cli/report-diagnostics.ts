import { formatDiagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { CommandIo } from "./command-io.ts";

/** Writes every diagnostic as a line, and a line that counts them where there are any. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], io: CommandIo): void {
  for (const diagnostic of diagnostics) io.stderr(`${formatDiagnostic(diagnostic)}\n`);
  if (diagnostics.length === 0) return;
  const errors = countErrors(diagnostics);
  io.stderr(`${String(errors)} errors, ${String(diagnostics.length - errors)} warnings\n`);
}

export function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}
