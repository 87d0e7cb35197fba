import { formatDiagnostic, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import { formatCount } from "./format-count.ts";

const shownNotes = 20;

/** Errors and warnings as a line each, the first notes, and a line that counts all three; empty where there is nothing. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const notes = diagnostics.filter(({ severity }) => severity === "info");
  const hidden = new Set(notes.slice(shownNotes));
  const lines = diagnostics.filter((diagnostic) => !hidden.has(diagnostic)).map(formatDiagnostic);
  if (hidden.size > 0) lines.push(`… and ${formatCount(hidden.size, "more note")}`);
  lines.push(
    severities.map((severity) => formatCount(countSeverity(diagnostics, severity), nouns[severity])).join(", "),
  );
  return `${lines.join("\n")}\n`;
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const nouns: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** How many of some diagnostics are of a severity. */
export function countSeverity(diagnostics: readonly Diagnostic[], wanted: Severity): number {
  return diagnostics.filter(({ severity }) => severity === wanted).length;
}
