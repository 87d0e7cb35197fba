import { findErrorCodes } from "../../parse/inlines/inline-rules.ts";
import { JoinedLines } from "../../parse/inlines/joined-lines.ts";
import { splitLines } from "../../text/line.ts";

/** An error code as printed in a text, and its place. */
interface PrintedCode {
  printed: string;
  /** The line that contains it, and its range in the line. */
  line: string;
  start: number;
  end: number;
}

/** The error codes in a text that is not parsed into a tree, such as a listing or a title, in order. */
export function printedCodesIn(text: string): PrintedCode[] {
  const codes: PrintedCode[] = [];
  for (const own of splitLines(text, "drop")) {
    const source = JoinedLines.of([own], "\n");
    const line = source.text;
    for (const { start, end } of findErrorCodes(source))
      codes.push({ printed: line.slice(start, end), line, start, end });
  }
  return codes;
}
