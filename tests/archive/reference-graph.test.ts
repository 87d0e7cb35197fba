import { describe, expect, test } from "@jest/globals";
import type { Citation } from "../../lib/archive/citations-of.ts";
import { buildReferenceGraph, type ReferenceGraph } from "../../lib/archive/reference-graph.ts";
import type { ArticleId } from "../../lib/model/article-id.ts";

function citation(target: ArticleId, title: string | null = null, isBoilerplate = false): Citation {
  return { target, title, isBoilerplate };
}

function graphOf(articles: Record<ArticleId, Citation[]>): ReferenceGraph {
  const entries = Object.entries(articles) as [ArticleId, Citation[]][];
  return buildReferenceGraph(new Map(entries.map(([id, citations]) => [id, { id, citations }])));
}

describe("the articles that cite one", () => {
  test("are sorted by how often they are cited themselves, then by number", () => {
    const { citedBy } = graphOf({
      Q900001: [],
      Q900002: [citation("Q900001")],
      Q99999: [citation("Q900001")],
      Q900003: [citation("Q900001"), citation("Q900004")],
      Q900004: [citation("Q900001")],
    });
    expect(citedBy.get("Q900001")).toEqual(["Q900004", "Q99999", "Q900002", "Q900003"]);
    expect(citedBy.has("Q900002")).toBe(false);
  });

  test("come after all others where only a standing phrase cites it", () => {
    const { citedBy } = graphOf({
      Q900001: [],
      Q900002: [citation("Q900001", null, true)],
      Q900003: [citation("Q900001")],
    });
    expect(citedBy.get("Q900001")).toEqual(["Q900003", "Q900002"]);
  });
});

describe("the articles that are cited and absent", () => {
  const { missing, citedBy } = graphOf({
    Q900001: [citation("Q900009", "The Lid"), citation("Q900008")],
    Q900002: [citation("Q900009", "The Tray")],
    Q900003: [citation("Q900009", "The Tray"), citation("Q900007")],
  });

  test("are sorted by how often they are cited, then by number", () => {
    expect([...missing.keys()]).toEqual(["Q900009", "Q900007", "Q900008"]);
    expect(citedBy.size).toBe(0);
  });

  test("list who cites them, and by which titles, most frequent first", () => {
    expect(missing.get("Q900009")).toEqual({
      id: "Q900009",
      citedBy: ["Q900001", "Q900002", "Q900003"],
      titles: ["The Tray", "The Lid"],
    });
    expect(missing.get("Q900008")?.titles).toEqual([]);
  });
});
