import { formatDiagnostic, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import { formatCount } from "../render/format-count.ts";
import type { CommandIo } from "./command-io.ts";

const shownNotes = 20;

/** Writes errors and warnings as a line each, the first notes, and a line that counts all three. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], io: CommandIo): void {
  if (diagnostics.length === 0) return;
  const notes = diagnostics.filter(({ severity }) => severity === "info");
  const hidden = new Set(notes.slice(shownNotes));
  for (const diagnostic of diagnostics) {
    if (!hidden.has(diagnostic)) io.stderr(`${formatDiagnostic(diagnostic)}\n`);
  }
  if (hidden.size > 0) io.stderr(`… and ${formatCount(hidden.size, "more note")}\n`);
  const counts = severities.map((severity) => formatCount(countSeverity(diagnostics, severity), nouns[severity]));
  io.stderr(`${counts.join(", ")}\n`);
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const nouns: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

export function countSeverity(diagnostics: readonly Diagnostic[], wanted: Severity): number {
  return diagnostics.filter(({ severity }) => severity === wanted).length;
}
