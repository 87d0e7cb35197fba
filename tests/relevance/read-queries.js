import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ownQuestions = fileURLToPath(new URL("natural.tsv", import.meta.url));

/** Queries by class, each with the articles that it should find: those of a file (`class`, query, articles), and our own questions. */
export function readQueries(path) {
  const classes = new Map();
  const add = (name, query, gold) => {
    if (!classes.has(name)) classes.set(name, []);
    classes.get(name).push({ query, gold: new Set(gold.split(",")) });
  };
  for (const [name, query, gold] of rows(path)) add(name, query, gold);
  for (const [query, gold] of rows(ownQuestions)) add("natural", query, gold);
  return classes;
}

function rows(path) {
  if (path === undefined) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}
