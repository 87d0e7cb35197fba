import { escapeAttribute, escapeText } from "./escape.ts";
import { formatCount } from "./format-count.ts";

/** A compressed file with the texts of articles. */
export interface ListedBundle {
  name: string;
  href: string;
  articles: number;
  bytes: number;
  sha256: string;
}

const fields = [
  ["source", "Path of the file that the article was read from, inside its folder of content."],
  ["sha256", "SHA-256 of that file's bytes, in hexadecimal digits."],
  [
    "encoding",
    "<code>windows-1252</code> or <code>utf-8</code>, as the WHATWG Encoding Standard defines them. The text in this encoding is the file, byte for byte.",
  ],
  [
    "text",
    "The whole file as text, with its line ends. Bytes that have no meaning in Windows-1252 (81, 8D, 8F, 90 and 9D) are the control characters of the same numbers; a byte order mark is U+FEFF.",
  ],
];

/** What the bundles hold, field by field, and all of them with sizes and hashes. */
export function renderBundles(bundles: readonly ListedBundle[]): string {
  const articles = bundles.reduce((sum, bundle) => sum + bundle.articles, 0);
  const bytes = bundles.reduce((sum, bundle) => sum + bundle.bytes, 0);
  const rows = bundles.map(
    (bundle) =>
      `<tr><td><a href="${escapeAttribute(bundle.href)}">${escapeText(bundle.name)}</a></td><td class="numeric">${bundle.articles.toLocaleString("en-US")}</td><td class="numeric">${bundle.bytes.toLocaleString("en-US")}</td><td><code>${bundle.sha256}</code></td></tr>`,
  );
  const terms = fields.map(
    ([name = "", meaning = ""]) => `<div><dt><code>${name}</code></dt> <dd>${meaning}</dd></div>`,
  );
  return [
    `<p>The source texts of ${formatCount(articles, "article")}, in ${formatCount(bundles.length, "bundle")} of ${bytes.toLocaleString("en-US")} bytes: one for each thousand numbers. <code>243.json.gz</code> holds the articles from Q243000 to Q243999.</p>`,
    "<p>A bundle is JSON in UTF-8, compressed with gzip: one object whose keys are the numbers of the articles, such as <code>Q243353</code>. The value of each is an object with these fields:</p>",
    `<dl class="definitions">\n${terms.join("\n")}\n</dl>`,
    "<p>A file that holds several articles stands under the number of each. The same articles give the same bundles, byte for byte, with the same version of Node.js.</p>",
    ...(bundles.length === 0
      ? []
      : [
          `<h2>Bundles</h2>\n<div class="table" role="group" tabindex="0" aria-label="Bundles"><table>\n<thead><tr><th scope="col">File</th><th scope="col">Articles</th><th scope="col">Bytes</th><th scope="col">SHA-256</th></tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`,
        ]),
  ].join("\n");
}
