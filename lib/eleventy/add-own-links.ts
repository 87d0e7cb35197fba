import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type MarkdownIt from "markdown-it";
import { localAddress } from "../render/markdown.ts";
import { articleFinder } from "../site/links/linked-articles.ts";
import { articlePath } from "../site/links/site-urls.ts";
import type { Site } from "../site/load-site.ts";

/** A project may replace markdown-it by another library, which may lack `core`. */
type MarkdownLibrary = Partial<Pick<InstanceType<typeof MarkdownIt>, "core">>;

/** What is needed to resolve links on the site's own pages. Addresses that name no article are added to `own`. */
export type LinkedSite = Pick<Site, "archive" | "links" | "own">;

interface PageData {
  page?: { inputPath: string; url: string | false };
}

/**
 * Makes links on the site's own pages that name an article's file lead to the article's page. Other addresses within
 * the site are collected in `site.own.addresses`, to be checked once the site is finished. `files` maps the name of
 * each page's template to its file.
 */
export function addOwnLinks(config: UserConfig, site: LinkedSite, files: ReadonlyMap<string, string>): void {
  const { input } = config.directories;
  const fileOf = new Map(Array.from(files, ([name, file]) => [join(input, name), file]));
  const find = articleFinder(site.archive.articles);
  config.amendLibrary("md", ({ core }: MarkdownLibrary) => {
    core?.ruler.push("kbpress_own_links", ({ tokens, env }) => {
      const { page } = env as PageData;
      const file = page === undefined ? undefined : fileOf.get(join(page.inputPath));
      if (page === undefined || file === undefined || page.url === false) return;
      for (const token of tokens.flatMap(({ children }) => children ?? [])) {
        if (token.type !== "link_open" && token.type !== "image") continue;
        const isImage = token.type === "image";
        const attribute = isImage ? "src" : "href";
        const address = localAddress(token, attribute);
        if (address === null) continue;
        const target = isImage ? null : find(address, file);
        if (target === null || site.links.hrefOf(target) === null)
          site.own.addresses.push({ address, isImage, file, path: page.url });
        else token.attrSet(attribute, site.links.urlOf(articlePath(target)) + (/#.*/.exec(address)?.[0] ?? ""));
      }
    });
  });
}
