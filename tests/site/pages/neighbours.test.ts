import { expect, test } from "@jest/globals";
import { neighboursByArticle } from "../../../lib/site/pages/neighbours.ts";
import { summaryWith } from "../../support/model.ts";

test("the neighbours of an article are those before and after it in the list of its support code", () => {
  const articles = [1, 2, 3].map((nth) => summaryWith({ id: `Q90000${String(nth)}` }));
  const neighbours = neighboursByArticle([{ code: "lid", name: "Lidmaker", articles }]);
  expect(neighbours.get("Q900001")).toEqual({ list: "Lidmaker", previous: null, next: "Q900002" });
  expect(neighbours.get("Q900002")).toEqual({ list: "Lidmaker", previous: "Q900001", next: "Q900003" });
  expect(neighbours.get("Q900003")).toEqual({ list: "Lidmaker", previous: "Q900002", next: null });
});
