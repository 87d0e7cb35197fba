import { describe, expect, test } from "@jest/globals";
import {
  parseQueryWords,
  parseTrailer,
  splitTokens,
  splitTrailer,
  withoutEndRuler,
  valueOf,
  wordsWithoutNoise,
} from "../../lib/parse/trailer.ts";
import type { Line } from "../../lib/text/line.ts";
import { endRuler, headerRuler } from "../support/articles.ts";
import { linesOf, sliceOf } from "../support/tree.ts";

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text).filter((text) => text !== "");

describe("splitTrailer", () => {
  test("parts body, query words and trailer fields", () => {
    const lines = linesOf(
      "Some text.",
      "",
      "Additional query words: slow paper",
      "",
      headerRuler,
      "Keywords          : kbsample kbprint",
      "Issue type        : kbprb",
      "",
      endRuler,
    );
    const { body, queryWords, trailer } = splitTrailer(withoutEndRuler(lines));
    expect(texts(body)).toEqual(["Some text."]);
    expect(texts(queryWords)).toEqual(["Additional query words: slow paper"]);
    expect(trailer.map(({ name, value }) => [name, value])).toEqual([
      ["Keywords", "kbsample kbprint"],
      ["Issue type", "kbprb"],
    ]);
  });

  test("points each field at its line", () => {
    const texts = ["Some text.", headerRuler, "Keywords          : kbsample"];
    const { trailer } = splitTrailer(linesOf(...texts));
    expect(trailer.map(({ position }) => sliceOf(texts.join("\n"), position))).toEqual([
      "Keywords          : kbsample",
    ]);
  });

  test("takes the last ruler of the text (Q107181 has one in its body)", () => {
    const lines = linesOf("Above.", headerRuler, "Below.", headerRuler, "Keywords          : kbsample");
    const { body, trailer } = splitTrailer(withoutEndRuler(lines));
    expect(texts(body)).toEqual(["Above.", headerRuler, "Below."]);
    expect(trailer).toHaveLength(1);
  });

  test("leaves everything in the body where other text follows the ruler", () => {
    const lines = linesOf("Above.", headerRuler, "Keywords          : kbsample", "Not a field.");
    const { body, trailer } = splitTrailer(withoutEndRuler(lines));
    expect(texts(body)).toEqual(texts(lines));
    expect(trailer).toEqual([]);
  });

  test("leaves a ruler that nothing follows in the body", () => {
    const { body, trailer } = splitTrailer(linesOf("Above.", headerRuler, ""));
    expect(texts(body)).toEqual(["Above.", headerRuler]);
    expect(trailer).toEqual([]);
  });

  test("needs neither trailer nor query words (Q89921)", () => {
    const { body, queryWords, trailer } = splitTrailer(withoutEndRuler(linesOf("Some text.", "", endRuler)));
    expect(texts(body)).toEqual(["Some text."]);
    expect([queryWords, trailer]).toEqual([[], []]);
  });

  test("keeps an empty field", () => {
    const { trailer } = splitTrailer(linesOf(headerRuler, "Keywords          : ", "Hardware          :"));
    expect(trailer.map(({ name, value }) => [name, value])).toEqual([
      ["Keywords", ""],
      ["Hardware", ""],
    ]);
  });

  test("finds nothing in no lines", () => {
    expect(splitTrailer([])).toEqual({ body: [], queryWords: [], trailer: [] });
  });
});

describe("query words", () => {
  const wordsOf = (...texts: string[]): string[] => parseQueryWords(splitTrailer(linesOf(...texts)).queryWords);

  test("are the words behind the label", () => {
    expect(wordsOf("Text.", "", "Additional query words: slow  3.10 paper")).toEqual(["slow", "3.10", "paper"]);
  });

  test("on a second line are joined (Q59597), and on a third", () => {
    expect(wordsOf("Text.", "", "Additional query words: slow", "paper tray")).toEqual(["slow", "paper", "tray"]);
    expect(wordsOf("Text.", "", "Additional query words: slow", "paper", "tray", "")).toEqual([
      "slow",
      "paper",
      "tray",
    ]);
  });

  test("are none behind an empty label", () => {
    expect(wordsOf("Text.", "", "Additional query words:", "")).toEqual([]);
  });

  test("are the last such line; an earlier one stays in the body (Q96361)", () => {
    const lines = linesOf("Additional query words: early", "", "Text.", "", "Additional query words: late");
    const { body, queryWords } = splitTrailer(withoutEndRuler(lines));
    expect(texts(body)).toEqual(["Additional query words: early", "Text."]);
    expect(parseQueryWords(queryWords)).toEqual(["late"]);
  });

  test("are body text where another paragraph follows them", () => {
    const lines = linesOf("Additional query words: slow", "", "More text.");
    const { body, queryWords } = splitTrailer(withoutEndRuler(lines));
    expect(texts(body)).toEqual(["Additional query words: slow", "More text."]);
    expect(queryWords).toEqual([]);
  });

  test("are body text where a whole paragraph begins with the label", () => {
    const { queryWords } = splitTrailer(linesOf("Additional query words: a", "b", "c", "d"));
    expect(queryWords).toEqual([]);
  });
});

test("parseTrailer types the values that are lists, and keeps all fields as printed", () => {
  const { trailer } = splitTrailer(
    linesOf(
      headerRuler,
      "Keywords          : kbsample",
      "Technology        : kbSampleSearch kbSample100",
      "Version           : :1.0",
      "Hardware          : x86 ALPHA",
      "Issue type        : kbbug kbprb",
      "Solution Type     : kbfix",
    ),
  );
  const typed = parseTrailer(trailer);
  expect(typed).toMatchObject({
    technology: ["kbSampleSearch", "kbSample100"],
    issueTypes: ["kbbug", "kbprb"],
    solutionTypes: ["kbfix"],
    hardware: ["x86", "ALPHA"],
  });
  expect(typed?.fields).toHaveLength(6);
});

test("parseTrailer parts components and platforms at blanks; a comma is part of a component", () => {
  const { trailer } = splitTrailer(
    linesOf(headerRuler, "Component         : Admin Drivers,Net", "Platform          : WINDOWS"),
  );
  expect(parseTrailer(trailer)).toMatchObject({ components: ["Admin", "Drivers,Net"], platforms: ["WINDOWS"] });
});

test("parseTrailer leaves out marks of the exporting system and test data (Q290815), which the fields keep", () => {
  const { trailer } = splitTrailer(
    linesOf(
      headerRuler,
      "Technology        : kbSampleSearch kbAudDeveloper kbZNotKeyword3 _IKkbbogus kbOSMAC kbHWMAC",
      "Issue type        : kbbug kbhostintegserv2000 kbchackingthereallylongkeywords",
    ),
  );
  expect(parseTrailer(trailer)).toMatchObject({
    fields: [
      { value: "kbSampleSearch kbAudDeveloper kbZNotKeyword3 _IKkbbogus kbOSMAC kbHWMAC" },
      { value: "kbbug kbhostintegserv2000 kbchackingthereallylongkeywords" },
    ],
    technology: ["kbSampleSearch"],
    issueTypes: ["kbbug"],
  });
});

test("an article without trailer fields has no trailer", () => {
  expect(parseTrailer([])).toBeNull();
});

test("valueOf is the first field of a name, or empty", () => {
  const { trailer } = splitTrailer(linesOf(headerRuler, "Component         : Admin", "Component         : Other"));
  expect(valueOf(trailer, "Component")).toBe("Admin");
  expect(valueOf(trailer, "Hardware")).toBe("");
});

test("wordsWithoutNoise leaves out marks of the exporting system, and those alone", () => {
  expect(wordsWithoutNoise("kbsample _IK283 kbAudit")).toEqual(["kbsample", "kbAudit"]);
  expect(wordsWithoutNoise("kb_IK kbhostintegserv2000 kbhostintegserv2000sp1")).toEqual([
    "kb_IK",
    "kbhostintegserv2000sp1",
  ]);
});

test("splitTokens parts at any blanks", () => {
  expect(splitTokens("  a  b\tc ")).toEqual(["a", "b", "c"]);
  expect(splitTokens(" ")).toEqual([]);
});
