import type { Article, PlatformVersions } from "../model/article.ts";
import { renderBody, type RenderedBody } from "./body-html.ts";
import type { LinkRenderer } from "./site-link.ts";

/** All that an article's own file tells for its page: plain data, so that the tree can be given back. */
export interface ArticleDraft
  extends Pick<RenderedBody, "appliesTo" | "toc">, Pick<Article, "id" | "title" | "modified" | "legalNotice"> {
  /** The HTML of its text behind the box of what it applies to. */
  text: string;
  /** Its versions, by platform; empty where none are known. */
  versions: string;
  queryWords: string;
  /** Fields of its header and trailer as printed, a line each. */
  fields: string[];
}

/** What the page of an article shows of it; its links are as `links` makes them. */
export function draftArticle(article: Article, links: LinkRenderer): ArticleDraft {
  const { id, title, modified, versions, queryWords, header, trailer, legalNotice } = article;
  const { appliesTo, html, toc } = renderBody(article.children, links, modified?.slice(0, 4) ?? null);
  const fields = [...header, ...(trailer?.fields ?? [])].filter(({ value }) => value !== "");
  return {
    id,
    title,
    modified,
    legalNotice,
    appliesTo,
    text: html,
    toc,
    versions: versions.map(formatVersions).join("; "),
    queryWords: queryWords.join(" "),
    fields: fields.map(({ name, value }) => `${name}: ${value}`),
  };
}

function formatVersions({ platform, versions }: PlatformVersions): string {
  return [platform, versions.join(", ")].filter((part) => part !== null && part !== "").join(": ");
}
