import { describe, expect, test } from "@jest/globals";
import { renderBarChart } from "../../lib/render/bar-chart.ts";

describe("a bar chart", () => {
  const svg = renderBarChart("Articles <1>", [
    { label: "1999", count: 2000 },
    { label: "2001", count: 500 },
    { label: "2002", count: 1 },
  ]);

  test("says all that it shows in words, too", () => {
    expect(svg).toContain('role="img" aria-label="Articles &lt;1&gt;: 1999, 2,000; 2001, 500; 2002, 1."');
  });

  test("has bars to one scale, of which none is invisible", () => {
    expect(Array.from(svg.matchAll(/<rect [^>]*width="(\d+)"/g), ([, width]) => width)).toEqual(["200", "50", "1"]);
  });
});
