import { expect, test } from "@jest/globals";
import { renderNeighbours } from "../../lib/render/neighbours-html.ts";

const listed = { id: "Q900002", title: "Lids & trays", href: "/kb/900/Q900002/", modified: null } as const;

test("an article leads to those before and after it in its list", () => {
  expect(renderNeighbours({ list: "Lidmaker", previous: listed, next: null })).toBe(
    '<nav class="neighbours" aria-label="Lidmaker"><a rel="prev" href="/kb/900/Q900002/"><small>Previous</small> <b>Q900002</b> Lids &amp; trays</a></nav>',
  );
  expect(renderNeighbours({ list: "Lidmaker", previous: null, next: listed })).toContain('rel="next"');
});

test("an article alone in its list, or in none, leads nowhere", () => {
  expect(renderNeighbours({ list: "Lidmaker", previous: null, next: null })).toBe("");
  expect(renderNeighbours(null)).toBe("");
});
