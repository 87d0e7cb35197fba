/** Bytes of an article's page besides the article and the lists below it: head, header, foot and tools. */
export function apparatusOf(html: string): number {
  const article = /<article>[^]*(?=<p class="tools">)/.exec(html)?.[0];
  if (article === undefined) throw new Error("expected a page with an article and its tools");
  return Buffer.byteLength(html) - Buffer.byteLength(article);
}
