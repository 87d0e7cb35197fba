import { onOneLine } from "../text/control-pictures.ts";
import type { Point } from "./position.ts";

/**
 * `error`: a part of the article could not be understood or shown; `warning`: it is shown, but needs a look; `info`:
 * worth knowing.
 */
export type Severity = "error" | "warning" | "info";

/** A problem in content: a value, never an exception. */
export interface Diagnostic {
  /** Path of the file as the user would write it. */
  file: string;
  line: number;
  column: number;
  severity: Severity;
  /** What was expected, what was found, and what to do. */
  message: string;
  /** Stable name of the rule, in kebab case. */
  ruleId: string;
}

/** A problem found in a text, before its file is known. */
export type Problem = Omit<Diagnostic, "file">;

/** A problem at a place in a text. */
export function problemAt(point: Point, severity: Severity, ruleId: string, message: string): Problem {
  return { line: point.line, column: point.column, severity, message, ruleId };
}

/** The place of problems that concern a file as a whole. */
export const startOfFile: Point = { line: 1, column: 1, offset: 0 };

/** A problem that concerns a file as a whole. */
export function problemOfFile(file: string, severity: Severity, ruleId: string, message: string): Diagnostic {
  return { file, ...problemAt(startOfFile, severity, ruleId, message) };
}

/**
 * Formats a diagnostic as `file:line:column severity message rule-id` on one line, which editors and terminals make
 * clickable. Control characters in names and content become pictures, so that they neither end the line nor control the
 * terminal.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, message, ruleId } = diagnostic;
  return onOneLine(`${file}:${String(line)}:${String(column)} ${severity} ${message} ${ruleId}`);
}

/** Compares diagnostics by file, then by place, then by rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line || a.column !== b.column) return a.line - b.line || a.column - b.column;
  return a.ruleId === b.ruleId ? 0 : a.ruleId < b.ruleId ? -1 : 1;
}
