import { describe, expect, test } from "@jest/globals";
import { atomFeed, type AtomFeed } from "../../../lib/site/well-known/atom-feed.ts";
import { xmlFaults } from "../../support/xml-faults.ts";

const home = "https://example.org/repo/";
const feed: AtomFeed = {
  title: "Printers & <Co>",
  description: "All about printers.",
  home,
  address: `${home}feed.xml`,
  entries: [
    { title: "Q100002: Two", address: `${home}kb/100/Q100002/`, modified: "2026-03-02", summary: "" },
    {
      title: 'Q100001: "A < B" \uFFFE',
      address: `${home}kb/100/Q100001/`,
      modified: "2001-01-14",
      summary: "It\u001B beeps.",
    },
  ],
};

describe("the feed of a site", () => {
  test("is valid by RFC 4287, whatever titles and texts contain", async () => {
    expect(await xmlFaults(atomFeed(feed), "atom")).toEqual([]);
  });

  test("has its entries in order, is as new as the first, and names itself and the site", () => {
    const xml = atomFeed(feed);
    expect(xml.match(/(?<=<updated>)[^<]*/g)).toEqual([
      "2026-03-02T00:00:00Z",
      "2026-03-02T00:00:00Z",
      "2001-01-14T00:00:00Z",
    ]);
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${home}feed.xml"/>`);
    expect(xml).toContain("<title>Printers &amp; &lt;Co&gt;</title>");
  });

  test.each([
    ["an entry without a date", { ...feed, entries: [{ ...feed.entries[0], modified: "" }] } as AtomFeed],
    ["an address that is none", { ...feed, home: "/repo/" }],
    ["a site without a name", { ...feed, title: "" }],
  ])("would be found invalid with %s", async (_, wrong) => {
    expect(await xmlFaults(atomFeed(wrong), "atom")).not.toEqual([]);
  });
});
