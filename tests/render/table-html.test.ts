import { describe, expect, test } from "@jest/globals";
import type { Table } from "../../lib/model/article.ts";
import { renderTable } from "../../lib/render/table-html.ts";
import { elementsOf, inkOf } from "../support/page-text.ts";
import { table } from "../support/model.ts";
import { renderState } from "../support/rendered.ts";

const htmlOf = (node: Table): string => renderTable(node, renderState());

describe("a table", () => {
  test("has its head apart from its rows, and leaves its rulers to the page", () => {
    expect(htmlOf(table(["text", "text"], ["Part", "Made of"], ["tray", "<wood>"], ["lid", ""]))).toMatch(
      /<table class="ruled">\n<thead>\n<tr><th scope="col">Part<\/th><th scope="col">Made of<\/th><\/tr>\n<\/thead>\n<tbody>\n<tr><td>tray<\/td><td>&lt;wood&gt;<\/td><\/tr>\n<tr><td>lid<\/td><td><\/td><\/tr>\n<\/tbody>\n<\/table>/,
    );
  });

  test("may have no head", () => {
    const html = htmlOf(table(["text"], null, ["tray"]));
    expect(elementsOf(html, "thead")).toEqual([]);
    expect(elementsOf(html, "td").map(inkOf)).toEqual(["tray"]);
  });

  test("has its numbers marked, those of its head apart", () => {
    const html = htmlOf(table(["text", "number"], ["Part", "Count"], ["tray", "12"]));
    expect(html).toContain('<td>tray</td><td class="numeric">12</td>');
    expect(html).toContain('<th scope="col">Count</th>');
  });

  test("can be scrolled with the keyboard, and is named for it", () => {
    expect(htmlOf(table(["text"], null, ["tray"]))).toMatch(
      /^<div class="table" role="group" tabindex="0" aria-label="Table">/,
    );
  });
});
