import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ArticleReader } from "../../lib/archive/article-reader.ts";
import { summaryWith } from "../support/model.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const markdown = (title: string, body = ""): string => `---\nid: Q100001\ntitle: ${title}\n---\n${body}\n`;
const read = (reader: ArticleReader): ReturnType<ArticleReader["read"]> =>
  reader.read(summaryWith({ id: "Q100001", path: folder.at("a.md") }));

describe("the article of a summary", () => {
  test("is read again from its file, and is null when the file has lost it", () => {
    folder.write({ "a.md": markdown("One") });
    expect(read(new ArticleReader([], 2))?.title).toBe("One");
    folder.write({ "a.md": "gone" });
    expect(read(new ArticleReader([], 2))).toBeNull();
  });

  test("is kept, so that its page and search parse it once", () => {
    folder.write({ "a.md": markdown("One") });
    const reader = new ArticleReader([], 1);
    expect(read(reader)).toBe(read(reader));
  });

  test("is not kept where none shall be", () => {
    folder.write({ "a.md": markdown("One") });
    const reader = new ArticleReader([], 0);
    expect(read(reader)).not.toBe(read(reader));
  });
});
