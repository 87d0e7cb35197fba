import { describe, expect, test } from "@jest/globals";
import type { Inline } from "../../../lib/model/article.ts";
import { inlineRules } from "../../../lib/parse/inlines/inline-rules.ts";
import { parseInlines, parseInlineText } from "../../../lib/parse/inlines/index.ts";
import { JoinedLines } from "../../../lib/parse/inlines/joined-lines.ts";
import { Line } from "../../../lib/text/line.ts";
import { leastMilliseconds } from "../../support/least-milliseconds.ts";
import { inlineText, linesOf, sliceOf } from "../../support/tree.ts";

const shown = ({ type, value }: Inline): string => `${type}: ${value}`;
const values = (separator: " " | "\n", ...texts: string[]): string[] =>
  parseInlines(linesOf(...texts), separator).map(shown);

describe("parseInlines", () => {
  test("joins lines with the separator, blanks at their ends aside", () => {
    expect(values(" ", "one  ", "two\t", "three")).toEqual(["text: one two three"]);
    expect(values("\n", "one  ", "two")).toEqual(["text: one\ntwo"]);
  });

  test("drops the blanks before wrapped lines, and keeps those before others", () => {
    expect(values(" ", "one", "   two")).toEqual(["text: one two"]);
    expect(values("\n", "one", "   two", "", "three")).toEqual(["text: one\n   two\n\nthree"]);
  });

  test("keeps blanks of other kinds inside of lines", () => {
    expect(values(" ", "one\u00a0 two")).toEqual(["text: one\u00a0 two"]);
  });

  test("parts references from the text around them", () => {
    expect(values(" ", "See Q900002 and Q900003.")).toEqual([
      "text: See ",
      "reference: Q900002",
      "text:  and ",
      "reference: Q900003",
      "text: .",
    ]);
  });

  test("has no empty text before, between or behind references", () => {
    expect(values(" ", "Q900002")).toEqual(["reference: Q900002"]);
    expect(values("\n", "Q900002", "Q900003")).toEqual(["reference: Q900002", "text: \n", "reference: Q900003"]);
  });

  test("finds none in no lines", () => {
    expect(parseInlines([], " ")).toEqual([]);
    expect(parseInlines([], "\n")).toEqual([]);
  });

  test("knows all forms at once", () => {
    const text =
      'Error 1722: see Q900002 or http://kb.press.org/a, type "fix /a" (without the quotation marks), edit C:\\Boot.ini and Win.ini.';
    expect(values(" ", text)).toEqual([
      "errorCode: Error 1722",
      "text: : see ",
      "reference: Q900002",
      "text:  or ",
      "link: http://kb.press.org/a",
      'text: , type "',
      "userInput: fix /a",
      'text: " (without the quotation marks), edit ',
      "path: C:\\Boot.ini",
      "text:  and ",
      "fileName: Win.ini",
      "text: .",
    ]);
  });
});

describe("a form of higher rank keeps its place", () => {
  test("what is typed before all that is in it", () => {
    expect(values(" ", '"copy C:\\a.txt Q900002" (without the quotation marks)')).toEqual([
      'text: "',
      "userInput: copy C:\\a.txt Q900002",
      'text: " (without the quotation marks)',
    ]);
  });

  test("an address and a path before the names and numbers in them", () => {
    expect(values(" ", "http://www.kbpress.org/Q900002/fix.exe")).toEqual([
      "link: http://www.kbpress.org/Q900002/fix.exe",
    ]);
    expect(values(" ", "C:\\Fixes\\Q900002\\fix.exe")).toEqual(["path: C:\\Fixes\\Q900002\\fix.exe"]);
  });
});

describe("positions", () => {
  const slicesOf = (separator: " " | "\n", ...texts: string[]): string[] => {
    const source = texts.join("\n");
    return parseInlines(linesOf(...texts), separator).map(({ position }) => sliceOf(source, position));
  };

  test("point at each node's place, over line breaks too", () => {
    expect(slicesOf(" ", "one two", "three Q900002", "four")).toEqual(["one two\nthree ", "Q900002", "\nfour"]);
  });

  test("leave out blanks at the ends of lines", () => {
    expect(slicesOf(" ", "   Q900002   ", "   Q900003  ")).toEqual(["Q900002", "   \n   ", "Q900003"]);
    expect(slicesOf("\n", "Q900002   ", "   Q900003  ")).toEqual(["Q900002", "   \n   ", "Q900003"]);
  });

  test("have line, column and offset of the first character and of the place behind the last", () => {
    const [, node] = parseInlines(linesOf("one", "  two Q900002 x"), " ");
    expect(node?.position).toEqual({
      start: { line: 2, column: 7, offset: 10 },
      end: { line: 2, column: 14, offset: 17 },
    });
  });

  test("follow what runs over a wrapped line break", () => {
    const texts = ['type "net stop', '   spooler" (without the', "quotation marks)"];
    expect(values(" ", ...texts)[1]).toBe("userInput: net stop spooler");
    expect(slicesOf(" ", ...texts)[1]).toBe("net stop\n   spooler");
  });

  test("do not count blanks that the file lacks (padding)", () => {
    const line = new Line(4, 1, 50, "   Q900002", 3);
    expect(parseInlines([line], " ")[0]?.position.start).toEqual({ line: 4, column: 1, offset: 50 });
  });
});

describe("parseInlineText", () => {
  const [line] = linesOf("one | Q900002  | two") as [Line];

  test("takes a part of a line with all its blanks", () => {
    expect(parseInlineText(line, 5, 15).map(shown)).toEqual(["text:  ", "reference: Q900002", "text:   "]);
    expect(parseInlineText(line, 4, 4)).toEqual([]);
  });

  test("knows its place in the line", () => {
    expect(parseInlineText(line, 5, 15)[1]?.position).toEqual({
      start: { line: 1, column: 7, offset: 6 },
      end: { line: 1, column: 14, offset: 13 },
    });
  });
});

describe("of any text", () => {
  const pieces = [
    ...Array.from("aZ019 .,:;?!\"'<>()[]{}\\/@%*-_=#~\t\u00e9"),
    ...[
      "  ",
      "C:\\",
      "HKLM\\",
      "HKEY_USERS",
      "\\\\",
      "://",
      "http://",
      "www.",
      ".com",
      ".exe",
      "Q900002",
      "q90002",
      "error ",
    ],
    ...["Event ID: ", "0x80004005", "STOP ", "LNK2001", "C2065", "without quotes", "(without the quotation marks)"],
    ...[
      "%SystemRoot%\\",
      "Program Files",
      "Windows NT",
      "news:",
      "mailto:",
      "kb@press.org",
      "<name>",
      " key",
      "Stop 0x1E",
    ],
  ];

  /** Texts of pieces by chance, the same in each run. */
  function* texts(count: number): Generator<string> {
    let seed = 20_000;
    const below = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * limit);
    };
    for (let index = 0; index < count; index += 1) {
      yield Array.from({ length: 1 + below(30) }, () => pieces[below(pieces.length)] as string).join("");
    }
  }

  test("nothing is lost or changed, and every position is exact", () => {
    const all = [...texts(1500)];
    for (let index = 0; index + 3 < all.length; index += 3) {
      const three = all.slice(index, index + 3);
      for (const separator of [" ", "\n"] as const) {
        const source = three.join("\n");
        const nodes = parseInlines(linesOf(...three), separator);
        const kept = three.map((text) => (separator === " " ? text.trim() : text.trimEnd()));
        expect(inlineText(nodes)).toBe(kept.join(separator));
        for (const { value, position } of nodes) {
          const printed = sliceOf(source, position);
          expect(printed.replaceAll(/\s+/g, " ")).toBe(value.replaceAll(/\s+/g, " "));
        }
      }
    }
  });

  test("no form spans a line break that matters", () => {
    const nodes = parseInlines(linesOf(...texts(1000)), "\n");
    const spanning = nodes.filter(({ type, value }) => type !== "text" && value.includes("\n"));
    expect(spanning).toEqual([]);
  });

  test("what a rule finds has its sign, is in order and apart", () => {
    for (const text of texts(1500)) {
      const source = JoinedLines.of(linesOf(text), "\n");
      for (const rule of inlineRules) {
        let done = 0;
        for (const { start, end } of rule.find(source)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        if (done > 0) expect([rule.name, source.signs & rule.sign]).toEqual([rule.name, rule.sign]);
      }
    }
  });
});

describe("time grows with the length alone", () => {
  const many = 100_000;
  test.each([
    ["a long word", "a".repeat(1_000_000)],
    ["quotes", '"'.repeat(many)],
    ["backslashes", "\\".repeat(many)],
    ["article letters", "Q".repeat(many)],
    ["article numbers", "/Q12345".repeat(many)],
    ["at signs", "a@".repeat(many)],
    ["hexadecimal prefixes", "0x".repeat(many)],
    ["schemes", "http://".repeat(many)],
    ["open brackets in an address", `http://www.kbpress.org/${"(a".repeat(many)}`],
    ["addresses", "http://www.kbpress.org/ ".repeat(many / 4)],
    ["open placeholders", "<a\\".repeat(many)],
    ["variables", "%a%\\".repeat(many)],
    ["drives", "C:\\".repeat(many)],
    ["paths before words", "C:\\A Bb Cc Dd Ee Ff Gg ".repeat(many / 4)],
    ["root keys", "HKLM \\".repeat(many)],
    ["dots", "a.".repeat(many)],
    ["file names", "a.exe ".repeat(many)],
    ["quoted strings", `${'"a", '.repeat(many)}"a" without quotes`],
    ["markers", '"a" (without the quotation marks) '.repeat(many / 10)],
    ["blanks before a marker", `"a"${" ".repeat(many)}without quotes`],
    ["error words", "error code number ".repeat(many)],
    ["tool errors", "error C2065 ".repeat(many / 4)],
    ["line ends", "\n".repeat(many)],
  ])("with many %s", (_, text) => {
    for (const separator of [" ", "\n"] as const) {
      const lines = linesOf(...text.split("\n"));
      expect(leastMilliseconds(() => parseInlines(lines, separator), 2000)).toBeLessThan(2000);
    }
  });

  test("with many lines", () => {
    const lines = linesOf(...Array.from({ length: many }, () => 'at http://www.kbpress.org/ "C:\\A\\'));
    expect(parseInlines(lines, " ").length).toBeGreaterThan(many);
    expect(leastMilliseconds(() => parseInlines(lines, " "), 4000)).toBeLessThan(4000);
  });
});
