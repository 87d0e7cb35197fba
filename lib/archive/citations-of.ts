import type { ArticleId } from "../model/article-id.ts";
import type { Article, Block, BodyNode, Inline, ReferenceItem } from "../model/article.ts";
import { inlineText } from "../model/inline-text.ts";
import { findReferences } from "../parse/inlines/reference.ts";
import { visitRuns } from "./visit-runs.ts";

/** An article that another one cites by number. */
export interface Citation {
  target: ArticleId;
  /** The title printed after the number in a list of references; null where only the number is printed. */
  title: string | null;
  /** Whether it is cited only in standing phrases, as the newest service pack is, which say nothing of the subject. */
  isBoilerplate: boolean;
}

/** The articles that an article cites, each once, in order of first mention; never itself. */
export function citationsOf(article: Article): Citation[] {
  const citations = new Citations(article.id);
  citations.addNodes(article.children);
  return [...citations.found.values()];
}

class Citations {
  readonly found = new Map<ArticleId, Citation>();
  readonly #own: ArticleId;

  constructor(own: ArticleId) {
    this.#own = own;
  }

  /** A list of references belongs to the standing phrase that announces it (`… click the article number below:`). */
  addNodes(nodes: readonly BodyNode[]): void {
    let isAnnounced = false;
    for (const node of nodes) {
      const isBoilerplate = hasPhrase(node) || (isAnnounced && node.type === "referenceList");
      this.#addNode(node, isBoilerplate);
      isAnnounced = hasPhrase(node) && node.children.at(-1)?.value.endsWith(":") === true;
    }
  }

  #addNode(node: BodyNode, isBoilerplate: boolean): void {
    switch (node.type) {
      case "section":
      case "subsection":
        this.#addInlines(node.heading.children, isBoilerplate);
        this.addNodes(node.children);
        break;
      case "list":
        for (const item of node.children) this.addNodes(item.children);
        break;
      case "referenceList":
        for (const item of node.children) this.#addItem(item, isBoilerplate);
        break;
      case "markdown":
        for (const { target } of findReferences(node.value)) this.#add({ target, title: null, isBoilerplate });
        break;
      default:
        visitRuns([node], (run) => {
          this.#addInlines(run, isBoilerplate);
        });
    }
  }

  #addItem({ children }: ReferenceItem, isBoilerplate: boolean): void {
    const at = children.findIndex(({ type }) => type === "reference");
    const title = titleIn(children.slice(at + 1));
    children.forEach((inline, nth) => {
      if (inline.type !== "reference") return;
      this.#add({ target: inline.target, title: nth === at && title !== "" ? title : null, isBoilerplate });
    });
  }

  #addInlines(inlines: readonly Inline[], isBoilerplate: boolean): void {
    for (const inline of inlines)
      if (inline.type === "reference") this.#add({ target: inline.target, title: null, isBoilerplate });
  }

  #add({ target, title, isBoilerplate }: Citation): void {
    if (target === this.#own) return;
    const earlier = this.found.get(target);
    if (earlier === undefined) {
      this.found.set(target, { target, title, isBoilerplate });
      return;
    }
    earlier.title ??= title;
    earlier.isBoilerplate &&= isBoilerplate;
  }
}

function hasPhrase(node: BodyNode): node is Extract<Block, { type: "paragraph" | "note" }> {
  return (node.type === "paragraph" || node.type === "note") && node.boilerplate !== undefined;
}

/** Reads the title from `: How to Open It`, or in two lines `TITLE     : How to Open It` (Q142026). */
function titleIn(inlines: readonly Inline[]): string {
  return inlineText(inlines)
    .replace(/^[\s.:,]*(?:TITLE *:)?/, "")
    .replace(/\s+/g, " ")
    .trim();
}
