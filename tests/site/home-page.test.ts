import { describe, expect, test } from "@jest/globals";
import { markdownArticle } from "../support/articles.ts";
import { brokenLinks } from "../support/broken-links.ts";
import { builtSite } from "../support/built-site.ts";

const article = (nth: number, products: string): string =>
  markdownArticle({ frontMatter: [`id: Q${String(900_100 + nth)}`, `title: Number ${String(nth)}`, products] });
const names = Array.from({ length: 50 }, (_, nth) => `Lid ${String(nth + 10)}`);
const site = builtSite({
  ...Object.fromEntries(names.map((name, nth) => [`many/${String(nth)}.md`, article(nth, `products: [${name}]`)])),
  "many/another.md": article(90, "products: [Lid 30]"),
  "none/one.md": article(1, ""),
});

function productsOnHomePage(): string[] {
  const [, grid = ""] = /Articles by product<\/h2>([^]*?)<\/ul>/.exec(site.page("")) ?? [];
  return Array.from(grid.matchAll(/">([^<]*)<\/a> <span>/g), ([, name = ""]) => name);
}

describe("the home page", () => {
  test("shows the products that most articles are about, those first, and leads to all", async () => {
    await site.build("--content", "many");
    expect(productsOnHomePage()).toHaveLength(48);
    expect(productsOnHomePage().slice(0, 3)).toEqual(["Lid 30", "Lid 10", "Lid 11"]);
    expect(site.page("")).toContain('<a href="/product/lid-30/">Lid 30</a> <span>2</span>');
    expect(site.page("")).toContain('<a href="/product/">All 50 products</a>');
  }, 60_000);

  test("and every other page call one list the products, and the other one support codes", () => {
    expect(site.page("about")).toContain('<nav aria-label="Site"><a href="/product/">Products</a>');
    expect(site.page("")).toContain('<li><a href="/id/">Support codes</a> <span>50</span></li>');
    expect(site.page("id")).toContain("<h1>Support codes</h1>");
  });

  test("names no list of products where no article has one", async () => {
    await site.build("--content", "none");
    expect(site.has("product")).toBe(false);
    expect(site.page("")).not.toContain("/product/");
    expect(brokenLinks(site.path).broken).toEqual([]);
  }, 60_000);
});
