import { describe, expect, test } from "@jest/globals";
import { packTerms } from "../../../lib/archive/related/packed-terms.ts";
import { relateArticles } from "../../../lib/archive/related/relate-articles.ts";
import { listOf } from "../../../lib/archive/related/row-lists.ts";
import { emphasized, termOf } from "../../../lib/archive/related/term.ts";
import { termTable } from "../../../lib/archive/related/term-table.ts";
import { termsOf } from "../../../lib/archive/related/terms-of.ts";
import type { ArticleId } from "../../../lib/model/article-id.ts";
import { articleWith, paragraph, text } from "../../support/model.ts";

interface ComparedArticle {
  id: ArticleId;
  families: readonly string[];
  terms: Int32Array;
}

/** The numbers of the related articles of each. */
function relatedOf(articles: readonly ComparedArticle[]): Map<ArticleId, ArticleId[]> {
  const terms = new Map(articles.map((article) => [article.id, packTerms(article.terms)]));
  const related = relateArticles(termTable(articles, terms));
  const ids = articles.map(({ id }) => id);
  return new Map(ids.map((id, row) => [id, Array.from(listOf(related, row), (other) => ids[other] ?? "Q0")]));
}

function compared(id: ArticleId, title: string, families: string[] = [], cites: ArticleId[] = []): ComparedArticle {
  const citations = cites.map((target) => ({ target, title: null, isBoilerplate: false }));
  const children = [paragraph(text(title))];
  return {
    id,
    families,
    terms: termsOf(articleWith({ id, title, children }), { codes: [], citations, productNames: families }),
  };
}

const unlike = Array.from({ length: 20 }, (_, nth) =>
  compared(`Q9001${String(nth + 10)}`, `Spooler${String(nth)} stops`),
);

describe("the articles related to one", () => {
  test("are those that share rare words with it, nearest first", () => {
    const related = relatedOf([
      compared("Q900001", "Paper jams in the lower tray"),
      compared("Q900002", "Lower tray stays empty"),
      compared("Q900003", "Paper jams in the lower tray again"),
      compared("Q900004", "Fonts look coarse"),
      ...unlike,
    ]);
    expect(related.get("Q900001")).toEqual(["Q900003", "Q900002"]);
    expect(related.get("Q900004")).toEqual([]);
  });

  test("are preferably those of its product", () => {
    const related = relatedOf([
      compared("Q900001", "Lower tray jams", ["Lidmaker"]),
      compared("Q900002", "Lower tray hums", ["Traymaker"]),
      compared("Q900003", "Lower tray leaks", ["Lidmaker"]),
      compared("Q900004", "Fonts look coarse", ["Lidmaker"]),
      ...unlike,
    ]);
    expect(related.get("Q900001")).toEqual(["Q900003"]);
  });

  test("are those of another product only where they have nearly all in common", () => {
    const title = "Spooler of the lower tray jams after printing envelopes in color";
    const related = relatedOf([
      compared("Q900001", title, ["Lidmaker"]),
      compared("Q900002", title, ["Traymaker"]),
      ...unlike,
    ]);
    expect(related.get("Q900001")).toEqual(["Q900002"]);
  });

  test("are as near where neither names a product as where both name the same", () => {
    const related = relatedOf([
      compared("Q900001", "Lower tray jams"),
      compared("Q900002", "Lower tray hums"),
      compared("Q900003", "Lower tray leaks", ["Traymaker"]),
      ...unlike,
    ]);
    expect(related.get("Q900001")).toEqual(["Q900002"]);
    expect(related.get("Q900002")).toEqual(["Q900001"]);
  });

  test("are also those that it cites or that cite it", () => {
    const related = relatedOf([
      compared("Q900001", "Lower tray jams", [], ["Q900002"]),
      compared("Q900002", "Fonts look coarse"),
      compared("Q900003", "Spooler stops"),
      ...unlike,
    ]);
    expect(related.get("Q900001")).toEqual(["Q900002"]);
    expect(related.get("Q900002")).toEqual(["Q900001"]);
  });

  test("do not include those that merely mention what its title names", () => {
    const fonts = "Fonts look coarse where outlines, glyphs and bitmaps of the rasterizer are scaled";
    const { terms, ...other } = compared("Q900002", fonts);
    const mention = compared("Q900003", "Lower tray").terms.map((packed) => emphasized(termOf(packed), 8));
    const related = relatedOf([
      compared("Q900001", "Lower tray jams"),
      { ...other, terms: Int32Array.of(...terms, ...mention) },
      compared("Q900004", fonts),
      ...unlike,
    ]);
    expect(related.get("Q900001")).toEqual([]);
    expect(related.get("Q900002")).toEqual(["Q900004"]);
  });

  test("are at most five", () => {
    const alike = Array.from({ length: 9 }, (_, nth) => compared(`Q90000${String(nth)}`, "Lower tray jams"));
    const others = Array.from({ length: 9 }, (_, nth) =>
      compared(`Q90010${String(nth)}`, `Fonts of kind ${String(nth)}`),
    );
    expect(relatedOf([...alike, ...others]).get("Q900008")).toHaveLength(5);
  });
});
