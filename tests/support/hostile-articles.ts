import { markdownArticle, textArticle } from "./articles.ts";

const markup = `<script>alert(1)</script><img src=x onerror=alert(1)>"'><svg onload=alert(1)>`;
const templates = "{{ 7*7 }} {% include 'x' %} <%= 7*7 %> {{ constructor.constructor('return process')().exit(9) }}";
const quoted = `'${markup.replaceAll("'", "''")}'`;
const bomb = [
  "a0: &a0 [x, x]",
  ...Array.from({ length: 40 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`),
];

const article = (id: string, frontMatter: readonly string[], body: readonly string[] = ["It works."]): string =>
  markdownArticle({ frontMatter: [`id: ${id}`, ...frontMatter], body });

/** Addresses that must never become links. */
const addresses = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "&#106;avascript:alert(1)",
  "javascript&colon;alert(1)",
  "java&#10;script:alert(1)",
  "&Tab;javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "vbscript:x",
  "data:text/html,<script>alert(1)</script>",
  "DATA:image/svg+xml;base64,PHN2Zz4=",
  "data:image/png;base64,AAAA",
  "file:///etc/passwd",
];

const links = addresses.flatMap((address) => [`[go](${address}) ![go](${address}) <${address}>`, ""]);

/** Articles, by path, that try to run code, load files, leave their folder or stop a build. */
export const hostileArticles: Record<string, string> = {
  "markup.md": article(
    "Q900100",
    [`title: ${quoted}`, `products: [${quoted}]`, `keywords: [${quoted}]`, `os: [${quoted}]`, `appliesTo: [${quoted}]`],
    [
      `## ${markup}`,
      "",
      markup,
      "",
      "```",
      markup,
      "```",
      "",
      "[a]: javascript:alert(1)",
      "[a] ![b](http://evil.example/b.png)",
    ],
  ),
  "Q900101.TXT": textArticle({
    id: "Q900101",
    title: markup,
    product: markup,
    versions: markup,
    systems: markup,
    keywords: markup,
    queryWords: markup,
    body: [markup, "javascript:alert(1)", "http://evil.example/<script>alert(1)</script>"],
  }),
  "templates.md": article("Q900102", [`title: "${templates}"`, `keywords: ["${templates}"]`], [templates]),
  "links.md": article("Q900103", ["title: Links"], links),
  "names.md": article("Q900104", [
    "title: Names",
    "keywords: [__proto__, constructor, toString, con, NUL, '../../../../etc', page, '...']",
    `products: [aux, __proto__, "${"p".repeat(4000)}"]`,
    "__proto__: { polluted: yes }",
    "constructor: { prototype: { polluted: yes } }",
  ]),
  "places.md": article("Q900105", [
    "title: Places",
    "permalink: ../../../../outside/index.html",
    "layout: ../../../etc/passwd",
    "templateEngineOverride: njk",
    "eleventyComputed: { permalink: /x/ }",
    "pagination: { data: x }",
  ]),
  "Q900106.md": article("Q900106", [...bomb, "title: *a40"]),
  "Q900107.md": article("Q900107", ["title: &self [*self]"]),
  "Q900108.md": article("Q900108", [`title: ${"[".repeat(50_000)}`]),
  "Q900109.md": article("Q900109", ["title: !!js/function 'function () { process.exit(9) }'"]),
  "Q900110.md": "---js\n{ id: 'Q900110', title: process.exit(9) }\n---\n\nCode.\n",
  "Q900111.md": "---coffee\nid: process.exit 9\n---\n\nCode.\n",
  "Q900112.TXT": textArticle({ id: "Q900112", code: "Sample", title: "A nul \u0000 and an escape \u001b[31m" }),
  "Q900113.TXT": textArticle({ id: "Q900113", code: "sample" }),
  "Q900114.TXT": textArticle({ id: "Q900114", code: "nul" }),
  "Q900115.TXT": textArticle({ id: "Q900115", code: "x".repeat(4000) }),
  "turned.md": article("Q900116", ['title: "exe.\u202Egpj"'], ["Open exe.\u202Egpj"]),
  "decoded.md": article("Q900122", ["title: Decoded"], ["See http://evil.example/%01x%02 and exe.&#x202E;gpj"]),
  "long.md": article("Q900117", [`title: ${"t".repeat(20_000)}`], ["x".repeat(20_000)]),
  "<img src=x onerror=alert(1)>.md": article("Q900118", ["title: A file's name"]),
  "a\nb.md:1:1 error forged.md": article("Q900119", ["titel: A forged line"]),
  "ids/away.md": article("Q900120/../../../../outside", ["title: Away"]),
  "ids/Q900121.md": article("q900121", ["title: In small letters"]),
  "ids/q900121.MD": article("Q900121", ["title: The first of its number"]),
  "taken.md": article("Q900100", ["title: Of another article"]),
  "../outside.md": article("Q900999", ["title: Outside"]),
};
