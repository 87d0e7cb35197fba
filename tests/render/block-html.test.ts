import { describe, expect, test } from "@jest/globals";
import type { Block, FieldEntry, Note, Numbering } from "../../lib/model/article.ts";
import { renderBlock } from "../../lib/render/block-html.ts";
import { list, paragraph, preformatted, somewhere, table, text } from "../support/model.ts";
import { renderState } from "../support/rendered.ts";

const htmlOf = (block: Block): string => renderBlock(block, renderState());
const position = somewhere;

describe("text", () => {
  test("is p, escaped", () => {
    expect(htmlOf(paragraph(text('if a < b & "c"')))).toBe('<p>if a &lt; b &amp; "c"</p>');
  });

  test("is a quotation where it is indented more than the text around it", () => {
    expect(htmlOf({ ...paragraph(text("It is hot.")), isQuoted: true })).toBe(
      "<blockquote><p>It is hot.</p></blockquote>",
    );
  });

  test("is marked where it is a standing phrase", () => {
    expect(htmlOf({ ...paragraph(text("It is hot.")), boilerplate: "hot-lid" })).toBe(
      '<p class="boilerplate hot-lid">It is hot.</p>',
    );
  });

  test("whose breaks matter keeps them, and has no bar to scroll", () => {
    expect(htmlOf({ type: "lines", children: [text("a < b\n  c")], position })).toBe(
      '<pre class="lines">a &lt; b\n  c</pre>',
    );
  });

  test("in Markdown is rendered", () => {
    expect(htmlOf({ type: "markdown", value: "*now*", definitions: {}, position })).toBe("<p><em>now</em></p>");
  });
});

describe("preformatted text", () => {
  test("is pre, its blanks and breaks kept, and can be scrolled with the keyboard", () => {
    expect(htmlOf(preformatted(text("   <a>\n\tb  c")))).toBe('<pre tabindex="0">   &lt;a&gt;\n\tb  c</pre>');
  });

  test("is a listing with its language, if known", () => {
    expect(htmlOf({ type: "code", language: "c", value: "a < b;\n", position })).toBe(
      '<pre class="code" tabindex="0"><code class="language-c">a &lt; b;\n</code></pre>',
    );
    expect(htmlOf({ type: "code", language: null, value: "a", position })).toContain("<code>a</code>");
  });
});

describe("a list", () => {
  test("of bullets is ul, its items' blocks in them", () => {
    const inner = list(null, [null, paragraph(text("two"))]);
    expect(htmlOf(list(null, [null, paragraph(text("one")), inner]))).toBe(
      "<ul>\n<li><p>one</p>\n<ul>\n<li><p>two</p></li>\n</ul></li>\n</ul>",
    );
  });

  test("of numbers is ol, and states a number only where counting would give another", () => {
    const items = [2, 3, 5].map((value): [number, Block] => [value, paragraph(text("x"))]);
    expect(htmlOf(list("decimal", ...items))).toBe(
      '<ol>\n<li value="2"><p>x</p></li>\n<li><p>x</p></li>\n<li value="5"><p>x</p></li>\n</ol>',
    );
  });

  test.each<[Numbering, string]>([
    ["lowerAlpha", "a"],
    ["upperAlpha", "A"],
    ["lowerRoman", "i"],
    ["upperRoman", "I"],
  ])("numbered in %s has type %s", (numbering, type) => {
    expect(htmlOf(list(numbering, [1]))).toBe(`<ol type="${type}">\n<li></li>\n</ol>`);
  });
});

describe("a note", () => {
  const note: Note = { type: "note", noteType: "warning", label: "WARNING:", children: [text("It is hot.")], position };

  test("has its label, and its kind as class", () => {
    expect(htmlOf(note)).toBe(
      '<div class="note warning" role="note"><p><strong>WARNING:</strong> It is hot.</p></div>',
    );
  });

  test("is marked where it is a standing phrase", () => {
    expect(htmlOf({ ...note, boilerplate: "hot-lid" })).toContain('class="note warning boilerplate hot-lid"');
  });
});

test("a question and its answer have their labels", () => {
  const [question, answer] = (["question", "answer"] as const).map((type) =>
    htmlOf({ type, label: type === "question" ? "Q." : "A.", children: [text("It is hot")], position }),
  );
  expect(question).toBe('<p class="question"><strong>Q.</strong> It is hot</p>');
  expect(answer).toBe('<p class="answer"><strong>A.</strong> It is hot</p>');
});

test("a separator and a ruler", () => {
  expect(htmlOf({ type: "separator", value: "-<or>-", position })).toBe('<p class="separator">-&lt;or&gt;-</p>');
  expect(htmlOf({ type: "rule", value: "-----", position })).toBe("<hr>");
});

test("fields are names with values, line breaks kept", () => {
  const entry = (label: string, value: string): FieldEntry => ({
    type: "fieldEntry",
    label,
    children: [text(value)],
    position,
  });
  const children = [entry("Source:", "<Tray>"), entry("Description:", "It is\nhot.")];
  expect(htmlOf({ type: "fieldList", fieldListType: "event", children, position })).toBe(
    '<dl class="fields">\n<div><dt>Source:</dt> <dd>&lt;Tray&gt;</dd></div>\n' +
      "<div><dt>Description:</dt> <dd>It is\nhot.</dd></div>\n</dl>",
  );
});

test("definitions are terms with descriptions", () => {
  const children = [{ type: "definition" as const, term: [text("tray")], children: [text("a < part")], position }];
  expect(htmlOf({ type: "definitionList", children, position })).toBe(
    '<dl class="definitions">\n<div><dt>tray</dt> <dd>a &lt; part</dd></div>\n</dl>',
  );
});

test("references are a list", () => {
  const children = [{ type: "referenceItem" as const, children: [text("Q900003 How to open it")], position }];
  expect(htmlOf({ type: "referenceList", children, position })).toBe(
    '<ul class="references">\n<li>Q900003 How to open it</li>\n</ul>',
  );
});

test("a table is rendered as one", () => {
  expect(htmlOf(table(["text"], null, ["tray"]))).toContain("<td>tray</td>");
});
