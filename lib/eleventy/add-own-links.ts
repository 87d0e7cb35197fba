import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type MarkdownIt from "markdown-it";
import { replaceAddresses } from "../render/html-addresses.ts";
import { isLocal } from "../render/markdown.ts";
import { articleFinder } from "../site/links/linked-articles.ts";
import { articlePath } from "../site/links/site-urls.ts";
import type { Site } from "../site/load-site.ts";

/** A project may replace markdown-it by another library, which may lack `core`. */
type MarkdownLibrary = Partial<Pick<InstanceType<typeof MarkdownIt>, "core">>;

/** What is needed to resolve links on the site's own pages. Addresses that name no article are added to `own`. */
export type LinkedSite = Pick<Site, "archive" | "links" | "own" | "attached">;

interface PageData {
  page?: { inputPath: string; url: string | false };
}

/**
 * Makes links on the site's own pages that name an article's file lead to the article's page, and those and images that
 * name another file of the content to its copy, also in raw HTML. Other addresses within the site are collected in
 * `site.own.addresses`, to be checked once the site is finished. `files` maps the name of each page's template to its
 * file.
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
      const path = page.url;
      const targetOf = (address: string, isImage: boolean): string | null => {
        if (!isLocal(address)) return null;
        const target = isImage ? null : find(address, file);
        if (target !== null && site.links.hrefOf(target) !== null)
          return site.links.urlOf(articlePath(target)) + (/#.*/.exec(address)?.[0] ?? "");
        const copy = site.attached.attach(address, file);
        if (copy !== null) return site.links.urlOf(copy) + (/[?#].*/.exec(address)?.[0] ?? "");
        site.own.addresses.push({ address, isImage, file, path });
        return null;
      };
      for (const token of tokens.flatMap((block) => [block, ...(block.children ?? [])])) {
        if (token.type === "html_block" || token.type === "html_inline")
          token.content = replaceAddresses(token.content, targetOf);
        if (token.type !== "link_open" && token.type !== "image") continue;
        const attribute = token.type === "image" ? "src" : "href";
        const target = targetOf(String(token.attrGet(attribute) ?? ""), token.type === "image");
        if (target !== null) token.attrSet(attribute, target);
      }
    });
  });
}
