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

/**
 * Writes a Hugo site that shows each article of a content folder as one `<pre>`, the least that a site of them can be.
 * @param {string} content folder of text files, at any depth
 * @param {string} folder
 */
export function writeHugoSite(content, folder) {
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  writeFileSync(
    join(folder, "config.toml"),
    'baseURL = "/"\ntitle = "Archive"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]\n',
  );
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>';
  writeFileSync(
    join(folder, "layouts/_default/single.html"),
    `${head}<h1>{{ .Title }}</h1><pre>{{ .RawContent }}</pre>`,
  );
  writeFileSync(join(folder, "layouts/index.html"), `${head}<h1>{{ .Title }}</h1>`);
  for (const name of readdirSync(content, { recursive: true, encoding: "utf8" })) {
    if (!/\.txt$/i.test(name)) continue;
    const text = readFileSync(join(content, name), "latin1");
    const id = basename(name).replace(/\.\w+$/, "");
    const title = /^TITLE\s*:(.*)$/m.exec(text)?.[1]?.trim() ?? id;
    const path = join(folder, "content/kb", id.slice(1, -3).padStart(3, "0"), `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `---\ntitle: ${JSON.stringify(title.replace(controls, " "))}\n---\n${text}`);
  }
}
