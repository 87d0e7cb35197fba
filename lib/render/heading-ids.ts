import type { BodyNode, Section, Subsection } from "../model/article.ts";
import { slugOf } from "../model/slug.ts";

/** What the layout calls the page's main part. */
const idOfMain = "main";

/** The ids of a page's headings: `cause`, then `cause-2`; never the same twice, and the same in every build. */
export class HeadingIds {
  readonly #ids = new Map<Section | Subsection, string>();
  readonly #byTitle = new Map<string, string>();

  constructor(nodes: readonly BodyNode[]) {
    const used = new Set([idOfMain]);
    const counts = new Map<string, number>();
    for (const heading of headingsOf(nodes)) {
      const base = slugOf(heading.title) || "section";
      let nth = counts.get(base) ?? 1;
      let id = base;
      for (; used.has(id); id = `${base}-${String(nth)}`) nth += 1;
      counts.set(base, nth);
      used.add(id);
      this.#ids.set(heading, id);
      if (!this.#byTitle.has(heading.title)) this.#byTitle.set(heading.title, id);
    }
  }

  /** The id of one of the page's sections. */
  idOf(node: Section | Subsection): string {
    const id = this.#ids.get(node);
    if (id === undefined) throw new RangeError(`"${node.title}" is no heading of this page`);
    return id;
  }

  /** The id of the first section of that title; undefined where there is none. */
  idOfTitle(title: string): string | undefined {
    return this.#byTitle.get(title);
  }
}

function headingsOf(nodes: readonly BodyNode[]): (Section | Subsection)[] {
  return nodes.flatMap((node) => {
    if (node.type === "subsection") return [node];
    return node.type === "section" ? [node, ...headingsOf(node.children)] : [];
  });
}
