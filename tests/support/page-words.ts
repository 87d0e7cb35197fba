import { parseFragment, serialize, type DefaultTreeAdapterTypes } from "parse5";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** Elements that visibly separate the words around them. */
const blocks = new Set(
  "article blockquote br code dd details div dl dt footer h1 h2 h3 hr li nav ol p pre section summary table td th tr ul".split(
    " ",
  ),
);

/** The words of a piece of a page in order; a word is a run of letters and digits. */
export function pageWords(html: string): string[] {
  return wordsOf(textOf(parseFragment(html)));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textOf(node: HtmlNode): string {
  if ("value" in node) return node.value;
  const inner = "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
  return blocks.has(node.nodeName) && node.nodeName !== "code" ? ` ${inner} ` : inner;
}

/** What a browser would have to repair in some HTML: syntax errors, and elements that it opens or closes by itself. */
export function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const fragment = parseFragment(html, {
    onParseError: ({ code, startLine }) => faults.push(`${code}:${String(startLine)}`),
  });
  const written = tagsOf(html);
  const mended = tagsOf(serialize(fragment));
  const at = written.findIndex((tag, index) => mended[index] !== tag);
  return at < 0 && mended.length === written.length ? faults : [...faults, `${String(written[at])} is mended`];
}

function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z][a-z0-9]*/g) ?? [];
}

/** The values of an attribute in all tags that have it; a text may look like an attribute, too. */
export function attributesOf(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<[a-z][^<>]*? ${name}="([^"]*)"`, "g")), ([, value = ""]) => value);
}
