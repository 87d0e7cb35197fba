import MarkdownIt, { type StateCore, type Token } from "markdown-it";
import type { MarkdownBlock } from "../model/article.ts";
import { isSafeAddress } from "../parse/is-safe-address.ts";
import { findReferences } from "../parse/inlines/reference.ts";
import { escapeAttribute, escapeText, withPictures } from "./escape.ts";
import type { LinkRenderer } from "./site-link.ts";

/** An address that a text links to or shows as an image: of a page or file of the site, or relative. */
export interface MarkdownAddress {
  address: string;
  isImage: boolean;
}

type Environment = Record<string, unknown> & {
  links: LinkRenderer;
  references: MarkdownBlock["definitions"];
  /** Gets the local addresses, where they are asked for. */
  addresses?: MarkdownAddress[];
};

/** markdown-it without raw HTML, with addresses and article numbers as links; `links` travels in the environment. */
const markdown = new MarkdownIt({ html: false, linkify: true });
markdown.validateLink = isSafeAddress;

markdown.core.ruler.push("article_references", (state) => {
  const { links, addresses } = state.env as Environment;
  showControls(state.tokens);
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") lowerFirstLevel(token);
    if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
    if (token.children === null) continue;
    let linkDepth = 0;
    token.children = token.children.flatMap((child) => {
      if (child.type === "link_open") {
        linkDepth += 1;
        const address = localAddress(child, "href");
        if (address !== null) addresses?.push({ address, isImage: false });
        if (address?.startsWith("/") === false) return openAddress(child, address, state.Token, links);
        prefixRootAddress(child, "href", links);
      }
      if (child.type === "image" && isOfAnotherHost(child)) return linkToImage(child, state.Token, linkDepth > 0);
      const image = child.type === "image" ? localAddress(child, "src") : null;
      if (image !== null) addresses?.push({ address: image, isImage: true });
      if (image?.startsWith("/") === false) return openImage(child, image, state);
      if (child.type === "image") prefixRootAddress(child, "src", links);
      if (child.type === "link_close") linkDepth -= 1;
      return child.type === "text" && linkDepth === 0 ? linkReferences(child, state.Token, links) : [child];
    });
  }
});

/** What the source writes as entities (`&#x202E;`), and what markdown-it decodes of an address that it shows (`%01`). */
function showControls(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === "text") token.content = withPictures(token.content);
    for (const [name, value] of token.attrs ?? []) token.attrSet(name, withPictures(String(value)));
    showControls(token.children ?? []);
  }
}

/** A listing scrolls in a box of its own, with the keyboard too. */
markdown.renderer.rules.fence = (tokens, at) => renderListing(tokens[at] as Token);
markdown.renderer.rules.code_block = (tokens, at) => renderListing(tokens[at] as Token);

function renderListing({ content, info }: Token): string {
  const [language = ""] = info.trim().split(/\s+/);
  const name = language === "" ? "" : ` class="language-${escapeAttribute(language)}"`;
  return `<pre class="code" tabindex="0"><code${name}>${escapeText(content)}</code></pre>\n`;
}

/** The page has its one first-level heading already. */
function lowerFirstLevel(token: Token): void {
  if (token.tag === "h1") token.tag = "h2";
}

const classOfAlignment = new Map([
  ["text-align:right", "numeric"],
  ["text-align:center", "center"],
]);

/** Pages allow no styles of their own. */
function alignByClass(token: Token): void {
  const name = classOfAlignment.get(String(token.attrGet("style") ?? ""));
  token.attrs = name === undefined ? null : [["class", name]];
}

function prefixRootAddress(token: Token, attribute: "href" | "src", links: LinkRenderer): void {
  const address = String(token.attrGet(attribute) ?? "");
  if (address.startsWith("/") && !address.startsWith("//")) token.attrSet(attribute, links.urlOf(address));
}

const otherHost = /^(?:[\\/]{2}|[a-z][a-z\d+.-]*:)/i;

function isOfAnotherHost(image: Token): boolean {
  return otherHost.test(String(image.attrGet("src") ?? ""));
}

/** Whether an address leads to another page or file of the site. */
export function isLocal(address: string): boolean {
  return !(address === "" || /^[?#]/.test(address) || otherHost.test(address));
}

/** The address of a link or image where it leads to another page or file of the site; else null. */
function localAddress(token: Token, attribute: "href" | "src"): string | null {
  const address = String(token.attrGet(attribute) ?? "");
  return isLocal(address) ? address : null;
}

/** Which article a relative address names is known when all are. */
function openAddress(opening: Token, address: string, TokenClass: typeof Token, links: LinkRenderer): Token[] {
  const content = links.link({ to: "address", address, title: titleOf(opening) });
  return [Object.assign(new TokenClass("html_inline", "", 0), { content })];
}

/** Which file of the site it is, and where that stands there, is known when all are. */
function openImage(image: Token, address: string, { Token: TokenClass, env }: StateCore): Token[] {
  const alt = markdown.renderer.renderInlineAsText(image.children ?? [], markdown.options, env);
  const content = (env as Environment).links.link({ to: "image", address, alt, title: titleOf(image) });
  return [Object.assign(new TokenClass("html_inline", "", 0), { content })];
}

function titleOf(token: Token): string | null {
  const title = token.attrGet("title");
  return title === null ? null : String(title);
}

/** A page loads nothing from another host, so that its readers are not seen there: such an image is a link to it. */
function linkToImage(image: Token, TokenClass: typeof Token, isInLink: boolean): Token[] {
  const src = String(image.attrGet("src") ?? "");
  const text = Object.assign(new TokenClass("text", "", 0), { content: image.content === "" ? src : image.content });
  if (isInLink) return [text];
  const open = new TokenClass("link_open", "a", 1);
  open.attrSet("href", src);
  return [open, text, new TokenClass("link_close", "a", -1)];
}

function linkReferences(token: Token, TokenClass: typeof Token, links: LinkRenderer): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  const text = (value: string): Token => Object.assign(new TokenClass("text", "", 0), { content: value });
  for (const { index, value, target } of findReferences(token.content)) {
    const html = links.link({ to: "article", target, html: escapeText(value) });
    const link = Object.assign(new TokenClass("html_inline", "", 0), { content: html });
    tokens.push(text(token.content.slice(done, index)), link);
    done = index + value.length;
  }
  return [...tokens, text(token.content.slice(done))];
}

/** The HTML of a Markdown block. */
export function renderMarkdown(block: MarkdownBlock, links: LinkRenderer): string {
  return markdown.render(withPictures(block.value), environmentOf(block, links));
}

/** The article's definitions are read through, not copied: each of its sections has all of them. */
function environmentOf({ definitions }: MarkdownBlock, links: LinkRenderer): Environment {
  return { links, references: Object.create(definitions) as MarkdownBlock["definitions"] };
}

/** The addresses of the site itself that a Markdown block links to or shows as images, in order. */
export function markdownAddresses(block: MarkdownBlock): MarkdownAddress[] {
  const addresses: MarkdownAddress[] = [];
  if (block.value.includes("]")) markdown.parse(block.value, { ...environmentOf(block, noLinks), addresses });
  return addresses;
}

const noLinks: LinkRenderer = {
  link: (link) => ("html" in link ? link.html : link.to === "image" ? link.alt : ""),
  urlOf: (path) => path,
};

/** The text of a Markdown block without its marks. */
export function markdownText(block: MarkdownBlock): string {
  const tokens = markdown.parse(block.value, environmentOf(block, noLinks));
  return tokens
    .map((token) => (token.children === null ? token.content : inlineContent(token.children)))
    .filter((text) => text !== "")
    .join("\n");
}

function inlineContent(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type.endsWith("break") ? "\n" : token.content)).join("");
}
