import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { bundledText, packBundle, type BundledText } from "../../../lib/site/pages/text-bundle.ts";
import { textArticle } from "../../support/articles.ts";
import { encodeText } from "../../support/encode-text.ts";
import { runCommand } from "../../support/run-command.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const allBytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

describe("the text of a file in its bundle", () => {
  const files: [string, string, Buffer][] = [
    ["every byte of Windows-1252", "a.TXT", allBytes],
    ["UTF-8", "a.md", Buffer.from("tray \u2014 \u{1F5A8}\r\n")],
    ["UTF-8 behind a byte order mark", "a.TXT", Buffer.from("\uFEFFtray \u00E9")],
    ["UTF-8 that is damaged", "a.md", Buffer.from([0x74, 0xe9, 0x81, 0x0a])],
    ["no text at all", "a.md", Buffer.alloc(0)],
  ];
  test.each(files)("gives back the bytes: %s", (_, path, bytes) => {
    const entry = bundledText({ path, bytes }, path);
    expect(encodeText(entry.text, entry.encoding).equals(bytes)).toBe(true);
    expect(entry.sha256).toBe(sha256(bytes));
  });
});

test("a bundle says nothing of when and where it was made", () => {
  const texts = { Q910100: bundledText({ path: "a.TXT", bytes: Buffer.from("tray") }, "a.TXT") };
  const bytes = packBundle(texts);
  expect(bytes.subarray(0, 10).toString("hex")).toMatch(/^1f8b0800000000000[02]ff$/);
  expect(packBundle(texts)).toEqual(bytes);
  expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(texts);
});

describe("the bundles of a site", () => {
  const folder = new TemporaryFolder({
    "articles/Q910999.TXT": Buffer.concat([Buffer.from(textArticle({ id: "Q910999", title: "Tray" })), allBytes]),
    "articles/Q911000.TXT": textArticle({ id: "Q911000" }),
    "articles/two.TXT": textArticle({ id: "Q911001" }) + textArticle({ id: "Q911002" }),
    "articles/Q91003.md": "---\nid: Q91003\ntitle: Lid\n---\n\n\u00C9\n",
  });
  const bundle = (name: string): Record<string, BundledText> =>
    JSON.parse(gunzipSync(readFileSync(folder.at("_site/data/text", name))).toString()) as Record<string, BundledText>;

  beforeAll(async () => {
    const { code } = await runCommand(folder.path, "build", "--content", "articles", "--no-search");
    expect(code).toBe(0);
  });
  afterAll(() => {
    folder.remove();
  });

  test("contain a thousand numbers each, and every article", () => {
    expect(readdirSync(folder.at("_site/data/text"))).toEqual(["091.json.gz", "910.json.gz", "911.json.gz"]);
    expect(Object.keys(bundle("911.json.gz"))).toEqual(["Q911000", "Q911001", "Q911002"]);
  });

  test("give back every file with the hash that its page states", () => {
    for (const [name, id] of [
      ["091", "Q91003"],
      ["910", "Q910999"],
      ["911", "Q911002"],
    ] as const) {
      const { source, text, encoding, sha256: stated } = bundle(`${name}.json.gz`)[id] as BundledText;
      const bytes = encodeText(text, encoding);
      expect(bytes.equals(readFileSync(folder.at("articles", source)))).toBe(true);
      expect(sha256(bytes)).toBe(stated);
      const page = readFileSync(folder.at(`_site/kb/${name}/${id}/index.html`), "utf8");
      expect(page).toContain(`<code>${stated}</code>`);
      expect(page).toContain(`href="/data/text/${name}.json.gz"`);
    }
  });

  test("are listed with their sizes and hashes, and described field by field", () => {
    const page = readFileSync(folder.at("_site/data/index.html"), "utf8");
    const bytes = readFileSync(folder.at("_site/data/text/911.json.gz"));
    expect(page).toContain(
      `<td><a href="/data/text/911.json.gz">911.json.gz</a></td><td class="numeric">3</td><td class="numeric">${String(bytes.length)}</td><td><code>${sha256(bytes)}</code></td>`,
    );
    const [entry] = Object.values(bundle("911.json.gz"));
    for (const field of Object.keys(entry as BundledText)) expect(page).toContain(`<dt><code>${field}</code></dt>`);
  });
});

test("a bundle is written again only where one of its files has changed", async () => {
  const folder = new TemporaryFolder({
    "articles/Q910100.TXT": textArticle({ id: "Q910100" }),
    "articles/Q911100.TXT": textArticle({ id: "Q911100" }),
  });
  const build = (): Promise<unknown> => runCommand(folder.path, "build", "--content", "articles", "--no-search");
  const bundle = (name: string): string => folder.at("_site/data/text", `${name}.json.gz`);
  await build();
  const before = ["910", "911"].map((name) => statSync(bundle(name)).ino);
  folder.write({ "articles/Q911100.TXT": textArticle({ id: "Q911100", body: ["The tray is empty."] }) });
  await build();
  expect(statSync(bundle("910")).ino).toBe(before[0]);
  expect(statSync(bundle("911")).ino).not.toBe(before[1]);
  expect(gunzipSync(readFileSync(bundle("911"))).toString()).toContain("The tray is empty.");
  folder.remove();
});

test("all bundles are listed, also where there are so many that threads write them", async () => {
  const ids = Array.from({ length: 500 }, (_, nth) => `Q${String(400 + nth)}100`);
  const folder = new TemporaryFolder(
    Object.fromEntries(ids.map((id) => [`articles/${id}.TXT`, textArticle({ id, body: ["The tray is empty."] })])),
  );
  const { code } = await runCommand(folder.path, "build", "--content", "articles", "--no-search", "--workers", "2");
  expect(code).toBe(0);
  const listed = readFileSync(folder.at("_site/data/index.html"), "utf8").matchAll(/>(\d+\.json\.gz)<\/a>/g);
  expect(Array.from(listed, ([, name]) => name)).toEqual(readdirSync(folder.at("_site/data/text")));
  folder.remove();
});
