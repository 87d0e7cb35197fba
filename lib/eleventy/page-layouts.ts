import { join } from "node:path";
import { RenderPlugin, type CompiledTemplate } from "@11ty/eleventy";
import matter from "gray-matter";
import { disk } from "../io/disk.ts";
import type { SiteData } from "../site/own-pages/template-data.ts";
import type { PageGroup, PageRecord } from "../site/pages/page-record.ts";
import { packageFolder } from "../site/site-files.ts";
import { addDescriptions } from "./add-descriptions.ts";
import { withShownTexts } from "./shown-texts.ts";

/** A layout, and the values that its front matter sets for the layouts around it. */
interface Layout {
  template: CompiledTemplate;
  data: object;
}

/**
 * The package's layouts, rendered by Eleventy's template engine without the rest of Eleventy: the pages have the same
 * bytes.
 */
export class PageLayouts {
  readonly #site: SiteData;
  readonly #manager = new RenderPlugin.RenderManager();
  readonly #chains = new Map<PageGroup["layout"], Promise<Layout[]>>();

  constructor(site: SiteData) {
    this.#site = site;
    this.#manager.config(addDescriptions);
  }

  /** A whole page. */
  async render(layout: PageGroup["layout"], record: PageRecord): Promise<string> {
    let chain = this.#chains.get(layout);
    if (chain === undefined) this.#chains.set(layout, (chain = this.#open(`${layout}.njk`)));
    const data = { site: this.#site, record: withShownTexts(record) };
    let content = record.renderContent();
    let inner: object = {};
    for (const { template, data: own } of await chain) {
      inner = { ...own, ...inner };
      content = await template({ ...inner, ...data, content });
    }
    return content;
  }

  /** A layout and the ones that it is wrapped in, innermost first. */
  async #open(name: string): Promise<Layout[]> {
    const { content, data } = matter(disk.readFile(join(packageFolder, "layouts", name)).toString());
    const { layout: outer, ...own } = data as { layout?: string };
    const template = await this.#manager.compile(content, "njk");
    return [{ template, data: own }, ...(outer === undefined ? [] : await this.#open(outer))];
  }
}
