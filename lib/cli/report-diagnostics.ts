import { formatDiagnostic, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import { formatCount } from "../render/browse-html.ts";
import type { CommandIo } from "./command-io.ts";

/** Writes every diagnostic as a line, and a line that counts them where there are any. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], io: CommandIo): void {
  for (const diagnostic of diagnostics) io.stderr(`${formatDiagnostic(diagnostic)}\n`);
  if (diagnostics.length === 0) return;
  const counts = severities.map((severity) => formatCount(countSeverity(diagnostics, severity), nouns[severity]));
  io.stderr(`${counts.join(", ")}\n`);
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const nouns: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

export function countSeverity(diagnostics: readonly Diagnostic[], wanted: Severity): number {
  return diagnostics.filter(({ severity }) => severity === wanted).length;
}
