import type { Problem } from "../model/diagnostic.ts";
import type { Line } from "../text/line.ts";
import type { BadByte } from "../text/source-text.ts";

/** A warning for each byte without a meaning in the encoding of a text, at its place among the lines. */
export function badByteProblems(badBytes: readonly BadByte[], lines: readonly Line[]): Problem[] {
  const inOrder = [...badBytes].sort((a, b) => a.offset - b.offset);
  let nth = 0;
  return inOrder.map(({ offset, byte }) => {
    while ((lines[nth + 1]?.offset ?? Infinity) <= offset) nth += 1;
    const line = lines[nth];
    return {
      line: line?.number ?? 1,
      column: offset - (line?.offset ?? 0) + 1,
      severity: "warning",
      ruleId: "encoding",
      message: `expected text, found byte 0x${byte.toString(16).toUpperCase()}, which has no meaning in the file's encoding; it is shown as a picture or as Windows-1252`,
    };
  });
}
