import { splitTitle } from "../archive/split-title.ts";
import type { Site } from "./load-site.ts";

/** A query that shows what the search takes. */
export interface ExampleQuery {
  query: string;
  href: string;
}

/** A number, an error code and a title, of those that articles name most; as many of the three as there are. */
export function exampleQueries({ archive, references, codes, links }: Site): ExampleQuery[] {
  const mostCited = [...references.citedBy.keys(), ...archive.articles.keys()].slice(0, 2);
  const [number, other] = mostCited.map((id) => archive.articles.get(id));
  const [code] = [...codes.values()].sort((a, b) => b.bearers.length - a.bearers.length);
  return [number?.id, code?.label, splitTitle(other?.title ?? "").rest]
    .filter((query): query is string => query !== undefined && query !== "")
    .map((query) => ({ query, href: links.urlOf(`/search/?q=${encodeURIComponent(query)}`) }));
}
