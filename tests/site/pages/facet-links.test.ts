import { describe, expect, test } from "@jest/globals";
import { browseKinds } from "../../../lib/site/lists/browse-kinds.ts";
import { crossingsOf } from "../../../lib/site/lists/crossings.ts";
import { facetLinks } from "../../../lib/site/pages/facet-links.ts";
import { links, summaryWith, taxonomyWith } from "../../support/model.ts";

const articles = Array.from({ length: 20 }, (_, nth) =>
  summaryWith({
    id: `Q9000${String(nth + 10)}`,
    families: ["Lidmaker", "Traymaker"],
    productVersions: [
      { family: "Lidmaker", version: "2.0" },
      { family: "Traymaker", version: "2.0" },
      { family: "Traymaker", version: nth === 0 ? "1.0" : "3.0" },
    ],
  }),
);
const taxonomy = taxonomyWith();
const site = { taxonomy, links, crossings: crossingsOf(articles, browseKinds(articles, taxonomy)) };

describe("the versions of an article", () => {
  test("lead to the lists that they have, the first product's first", () => {
    expect(facetLinks(site, summaryWith(articles[0])).versions).toEqual([
      { name: "2.0", href: "/base/product/lidmaker/version/2-0/" },
      { name: "2.0", href: "/base/product/traymaker/version/2-0/" },
    ]);
  });
});
