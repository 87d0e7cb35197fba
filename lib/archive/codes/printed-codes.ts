import { findErrorCodes } from "../../parse/inlines/inline-rules.ts";
import { JoinedLines } from "../../parse/inlines/joined-lines.ts";
import { splitLines } from "../../text/line.ts";

/** An error code as a text prints it, and where. */
interface PrintedCode {
  printed: string;
  /** The line in which it stands, and its place there. */
  line: string;
  start: number;
  end: number;
}

/** The error codes in a text of which there is no tree, such as a listing or a title, in order. */
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
