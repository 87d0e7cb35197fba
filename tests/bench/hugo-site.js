import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** YAML takes none of them, be they quoted or not (Q154452). */
const controls = /\p{Cc}/gu;

/** Whether Hugo is installed, and which. */
export function hugoVersion() {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

const pagesAlone = 'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]';

/** What Hugo is asked for: the least that a site of articles can be, their text as Markdown, and all that it makes unasked. */
export const hugoSites = [
  { name: "sources in <pre>", settings: pagesAlone, text: "{{ .RawContent }}" },
  { name: "rendered as Markdown", settings: pagesAlone, text: "{{ .Content }}" },
  { name: "rendered, with its lists, feeds and sitemap", settings: "", text: "{{ .Content }}" },
];

/**
 * Writes each article of a content folder as one that Hugo reads.
 * @param {string} content folder of text files, at any depth
 * @param {string} folder
 */
export function writeHugoContent(content, folder) {
  for (const name of readdirSync(content, { recursive: true, encoding: "utf8" })) {
    if (!/\.txt$/i.test(name)) continue;
    const text = readFileSync(join(content, name), "latin1");
    const id = basename(name).replace(/\.\w+$/, "");
    const title = /^TITLE\s*:(.*)$/m.exec(text)?.[1]?.trim() ?? id;
    const path = join(folder, "kb", id.slice(1, -3).padStart(3, "0"), `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\ntitle: ${JSON.stringify(title.replace(controls, " "))}\n---\n${text}`);
  }
}

/** Writes a Hugo site that shows each article as one `<pre>`, and lists by their titles alone. */
export function writeHugoSite({ settings, text }, content, folder) {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>';
  const layouts = join(folder, "layouts/_default");
  mkdirSync(layouts, { recursive: true });
  writeFileSync(
    join(folder, "config.toml"),
    `baseURL = "/"\ntitle = "Archive"\ncontentDir = ${JSON.stringify(content)}\n${settings}\n`,
  );
  writeFileSync(join(layouts, "single.html"), `${head}<pre>${text}</pre>`);
  writeFileSync(join(layouts, "list.html"), head);
}
