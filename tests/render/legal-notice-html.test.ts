import { describe, expect, test } from "@jest/globals";
import { renderLegalNotice, renderSharedNotice } from "../../lib/render/legal-notice-html.ts";
import { htmlFaults } from "../support/page-words.ts";

const notice = "We <promise>\nnothing.\n\nCopyright A & B 2001.";

describe("the legal notice on an article's page", () => {
  test("is all of it as printed, to be unfolded", () => {
    expect(renderLegalNotice(notice, null)).toBe(
      "<details><summary>Legal notice as printed</summary><pre>We &lt;promise&gt;\nnothing.\n\nCopyright A &amp; B 2001.</pre></details>",
    );
  });

  test("is its line of copyright and a link where the wording has a page", () => {
    expect(renderLegalNotice(notice, "/repo/legal/2/")).toBe(
      '<p>Copyright A &amp; B 2001. <a href="/repo/legal/2/">Legal notice</a></p>',
    );
  });
});

describe("the page of a legal notice", () => {
  test("says how many articles print it, and has its paragraphs with their lines joined", () => {
    const html = renderSharedNotice("We <promise>\nnothing.\n \nNobody\ndoes.", 1200);
    expect(html).toContain("<p>1,200 articles print this notice,");
    expect(html).toContain("<blockquote>\n<p>We &lt;promise&gt; nothing.</p>\n<p>Nobody does.</p>\n</blockquote>");
    expect(htmlFaults(html)).toEqual([]);
  });

  test("says so where it could not be read", () => {
    expect(renderSharedNotice(null, 20)).toContain("The notice could not be read when this site was built.");
  });
});
