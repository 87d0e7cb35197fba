import { expect, test } from "@jest/globals";
import { groupArticles } from "../../lib/archive/group-articles.ts";
import { summaryWith } from "../support/model.ts";

const articles = [
  summaryWith({ id: "Q900001", keywords: ["tray+", "lid"] }),
  summaryWith({ id: "Q900002", keywords: ["Tray+", "lid", "lid"] }),
  summaryWith({ id: "Q900003", keywords: ["tray+", "?!"] }),
];

test("articles are grouped by the slugs of their values, each article once, with the commonest spelling as name", () => {
  expect(groupArticles(articles, ({ keywords }) => keywords)).toEqual([
    { slug: "lid", name: "lid", ids: ["Q900001", "Q900002"] },
    { slug: "trayp", name: "tray+", ids: ["Q900001", "Q900002", "Q900003"] },
  ]);
});
