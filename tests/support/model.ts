import type { ArticleSummary } from "../../lib/archive/article-summary.ts";
import type { Article, Inline, Paragraph, Preformatted, Section } from "../../lib/model/article.ts";
import type { Position } from "../../lib/model/position.ts";
import type { LinkContext } from "../../lib/render/link-context.ts";

/** Builders of tree nodes for tests that do not parse. */

export const somewhere: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** A site below `/base/` that has the article Q900002 and no other. */
export const links: LinkContext = {
  hrefOf: (id) => (id === "Q900002" ? "/base/kb/900/Q900002/" : null),
  urlOf: (path) => `/base${path}`,
};

export function articleWith(parts: Partial<Article> = {}): Article {
  return {
    type: "article",
    id: "Q900001",
    title: "The printer prints nothing",
    form: "text",
    modified: null,
    products: [],
    versions: [],
    operatingSystems: [],
    keywords: [],
    queryWords: [],
    issueType: null,
    header: [],
    trailer: null,
    children: [],
    position: somewhere,
    ...parts,
  };
}

export function summaryWith(parts: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: "Q900001",
    title: "The printer prints nothing",
    form: "text",
    path: "content/Q900001.TXT",
    sourceName: "Q900001.TXT",
    modified: null,
    support: null,
    families: [],
    description: "",
    ...parts,
  };
}

export function text(value: string): Inline {
  return { type: "text", value, position: somewhere };
}

export function reference(target: `Q${string}`, value: string = target): Inline {
  return { type: "reference", target, value, position: somewhere };
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: "paragraph", children, position: somewhere };
}

export function preformatted(...children: Inline[]): Preformatted {
  return { type: "preformatted", children, position: somewhere };
}

export function section(title: string, ...children: Section["children"]): Section {
  return { type: "section", sectionType: "other", title, children, position: somewhere };
}
