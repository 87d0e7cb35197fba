import { slugOf } from "../model/slug.ts";

/** Gives each heading of a page an id of its own: `cause`, then `cause-2`; never the same twice. */
export class HeadingIds {
  readonly #used = new Set<string>();

  idFor(title: string): string {
    const base = slugOf(title) || "section";
    let id = base;
    for (let nth = 2; this.#used.has(id); nth += 1) id = `${base}-${String(nth)}`;
    this.#used.add(id);
    return id;
  }
}
