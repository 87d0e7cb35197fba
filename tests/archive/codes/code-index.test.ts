import { expect, test } from "@jest/globals";
import { buildCodeIndex } from "../../../lib/archive/codes/code-index.ts";
import type { ArticleId } from "../../../lib/model/article-id.ts";

function bearer(
  id: ArticleId,
  ...codes: string[]
): Parameters<typeof buildCodeIndex>[0] extends Iterable<infer T> ? T : never {
  return { id, codes: codes.map((code) => ({ code, sentence: `${code} in ${id}` })) };
}

test("each code lists the articles that mention it, with their sentences", () => {
  const index = buildCodeIndex([
    bearer("Q900001", "LNK2001"),
    bearer("Q900002"),
    bearer("Q900003", "LNK2001", "Error 5"),
  ]);
  expect(index.get("lnk2001")).toEqual({
    kind: "tool",
    slug: "lnk2001",
    label: "LNK2001",
    bearers: [
      { id: "Q900001", sentence: "LNK2001 in Q900001" },
      { id: "Q900003", sentence: "LNK2001 in Q900003" },
    ],
  });
});

test("codes are sorted by kind and number", () => {
  const codes = ["Error 10", "Error -1", "Error 9", "Event ID 20", "LNK2001", "C2065", "STOP 0x0000001E", "Event ID 3"];
  expect([...buildCodeIndex([bearer("Q900001", ...codes)]).keys()]).toEqual([
    "stop-0x0000001e",
    "event-3",
    "event-20",
    "c2065",
    "lnk2001",
    "error-9",
    "error-10",
    "error-minus-1",
  ]);
});
