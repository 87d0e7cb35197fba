import type { Article, MarkdownBlock } from "../model/article.ts";
import { markdownAddresses, type MarkdownAddress } from "../render/markdown.ts";
import { visitBlocks } from "./visit-blocks.ts";

/** An address within the site that an article links to or shows as an image, and its place in the file, from 1. */
export interface WrittenAddress extends MarkdownAddress {
  line: number;
  column: number;
}

/** The addresses within the site in the Markdown of an article, in order; archive articles have none. */
export function addressesOf(article: Article): WrittenAddress[] {
  const addresses: WrittenAddress[] = [];
  if (article.form !== "markdown") return addresses;
  visitBlocks(article.children, (block) => {
    if (block.type === "markdown") addresses.push(...placed(markdownAddresses(block), block));
  });
  return addresses;
}

/**
 * Adds places to addresses. An address that is not written in the block itself, since its link is defined elsewhere,
 * gets the block's place.
 */
function placed(addresses: readonly MarkdownAddress[], { value, position }: MarkdownBlock): WrittenAddress[] {
  const searched = new Map<string, number>();
  return addresses.map((found) => {
    const { address } = found;
    const written = [address, decoded(address)].flatMap((text) => [`(${text}`, `<${text}`, ` ${text}`]);
    const from = searched.get(address) ?? 0;
    const at = written.map((text) => value.indexOf(text, from)).find((index) => index >= 0) ?? -1;
    if (at < 0) return { ...found, line: position.start.line, column: position.start.column };
    searched.set(address, at + 1);
    const lines = value.slice(0, at + 1).split("\n");
    return { ...found, line: position.start.line + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
  });
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
