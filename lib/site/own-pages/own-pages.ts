import type { MarkdownAddress } from "../../render/markdown.ts";

/** What is known of the site's own pages, and of a project's, once they are made. */
export interface OwnPages {
  pages: OwnPagePlace[];
  /** Addresses of the site in the Markdown of its own pages that name no article. */
  addresses: OwnPageAddress[];
}

/** The file of a page and its address in the site. */
export interface OwnPagePlace {
  file: string;
  path: string;
}

/** An address of the site itself on one of its pages. */
export interface OwnPageAddress extends OwnPagePlace, MarkdownAddress {}
