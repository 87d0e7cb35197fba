import { splitTitle } from "../../archive/split-title.ts";
import type { Site } from "../load-site.ts";

/** A query that shows what the search takes. */
export interface ExampleQuery {
  query: string;
  href: string;
}

const longestTyped = 40;

/** A number, an error code and a title short enough to be typed, of those that articles name most; as many as there are. */
export function exampleQueries({ archive, references, codes, links }: Site): ExampleQuery[] {
  const mostCited = new Set([...references.citedBy.keys(), ...archive.articles.keys()]);
  const [number, ...others] = [...mostCited].flatMap((id) => archive.articles.get(id) ?? []);
  const titles = others.map(({ title }) => splitTitle(title).rest);
  const [code] = [...codes.values()].sort((a, b) => b.bearers.length - a.bearers.length);
  return [number?.id, code?.label, titles.find((title) => title !== "" && title.length <= longestTyped)]
    .filter((query) => query !== undefined)
    .map((query) => ({ query, href: links.urlOf(`/search/?q=${encodeURIComponent(query)}`) }));
}
