import { describe, expect, test } from "@jest/globals";
import type { BodyNode } from "../../lib/model/article.ts";
import { markBoilerplate } from "../../lib/parse/boilerplate.ts";
import { articleWith, list, paragraph, section, somewhere, subsection, text } from "../support/model.ts";

const phrases = [
  { name: "hot-lid", begins: ["The lid is hot", "Mind the lid"] },
  { name: "paper", begins: ["Paper is"] },
];

const marked = (...children: BodyNode[]): BodyNode[] => markBoilerplate(articleWith({ children }), phrases).children;

describe("a standing phrase", () => {
  test("is known by how its paragraph begins, in one of several ways", () => {
    expect(
      marked(paragraph(text("Mind the lid, "), text("it is hot.")), paragraph(text("Paper is white."))),
    ).toMatchObject([{ boilerplate: "hot-lid" }, { boilerplate: "paper" }]);
  });

  test("may be a note", () => {
    const note = { type: "note" as const, noteType: "warning" as const, label: "WARNING:", position: somewhere };
    expect(marked({ ...note, children: [text(" The lid is hot.")] })).toMatchObject([{ boilerplate: "hot-lid" }]);
  });

  test("may stand in sections and items", () => {
    const phrase = paragraph(text("Paper is white."));
    const [first] = marked(section("CAUSE", subsection("Lid", list(null, [null, list(null, [null, phrase])]))));
    expect(JSON.stringify(first)).toContain('"boilerplate":"paper"');
  });

  test("is none in the middle of a paragraph, nor any other block", () => {
    const nodes: BodyNode[] = [
      paragraph(text("Note that Paper is white.")),
      { type: "lines", children: [text("Paper is white.")], position: somewhere },
    ];
    expect(marked(...nodes)).toEqual(nodes);
  });
});

test("the article stays as it is", () => {
  const article = articleWith({ children: [paragraph(text("Paper is white."))] });
  markBoilerplate(article, phrases);
  expect(article.children[0]).not.toHaveProperty("boilerplate");
});
