import { onOneLine } from "../text/control-pictures.ts";
import type { Point } from "./position.ts";

/** `error`: something of the article could not be understood or shown; `warning`: shown, but look; `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Trouble in content: a value, never an exception. */
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

/** Trouble found in a text, before it is known from which file the text came. */
export type Problem = Omit<Diagnostic, "file">;

/** A problem at a place of a text. */
export function problemAt(point: Point, severity: Severity, ruleId: string, message: string): Problem {
  return { line: point.line, column: point.column, severity, message, ruleId };
}

/** Where trouble is told that belongs to a file as a whole. */
export const startOfFile: Point = { line: 1, column: 1, offset: 0 };

/** A problem of a file as a whole. */
export function problemOfFile(file: string, severity: Severity, ruleId: string, message: string): Diagnostic {
  return { file, ...problemAt(startOfFile, severity, ruleId, message) };
}

/**
 * One line, `file:line:column severity message rule-id`, which editors and terminals make clickable. Control characters
 * of names and content are pictures, so that they neither end the line nor steer the terminal.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, message, ruleId } = diagnostic;
  return onOneLine(`${file}:${String(line)}:${String(column)} ${severity} ${message} ${ruleId}`);
}

/** Orders diagnostics by file, then by place. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line || a.column !== b.column) return a.line - b.line || a.column - b.column;
  return a.ruleId === b.ruleId ? 0 : a.ruleId < b.ruleId ? -1 : 1;
}
