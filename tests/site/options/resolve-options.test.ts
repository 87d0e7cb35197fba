import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { resolveSiteOptions } from "../../../lib/site/options/resolve-options.ts";
import { parseSiteOptions } from "../../../lib/site/options/site-options.ts";
import { UsageError } from "../../../lib/site/usage-error.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

let folder: TemporaryFolder;
let content: string[];
beforeEach(() => {
  folder = new TemporaryFolder({ "content/kb/a.md": "" });
  content = [folder.at("content/kb")];
});
afterEach(() => {
  folder.remove();
});

describe("the options of a site", () => {
  test("have defaults", () => {
    expect(parseSiteOptions({}, "test")).toMatchObject({ pathPrefix: "/", content: ["content/kb"], search: true });
  });

  test("are the plugin's, overridden by kbpress.json beside the content, and both by the flags", () => {
    folder.write({ "content/kbpress.json": '{ "title": "File", "notice": "File" }' });
    const plugin = { content, title: "Plugin", notice: "Plugin", description: "Plugin" };
    expect(resolveSiteOptions(plugin, { title: "Flag" })).toMatchObject({
      title: "Flag",
      notice: "File",
      description: "Plugin",
    });
  });

  test("may also be in a kbpress.json inside the content folder, which overrides one beside it", () => {
    folder.write({
      "content/kbpress.json": '{ "title": "Beside" }',
      "content/kb/kbpress.json": '{ "title": "Inside" }',
    });
    expect(resolveSiteOptions({ content }, {}).title).toBe("Inside");
  });

  test("may be in the working folder, where they can name the content folders", () => {
    folder.write({ "kbpress.json": '{ "content": ["articles"] }' });
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      expect(resolveSiteOptions({}, {}).content).toEqual(["articles"]);
    } finally {
      process.chdir(before);
    }
  });

  test("are read from a kbpress.json with a byte order mark, as some editors write it", () => {
    folder.write({ "content/kbpress.json": '\uFEFF{ "title": "Marked" }' });
    expect(resolveSiteOptions({ content }, {}).title).toBe("Marked");
  });

  test.each([
    ["/", "/"],
    ["", "/"],
    ["repo", "/repo/"],
    ["/repo", "/repo/"],
    ["/a/b/", "/a/b/"],
    ["/.well-known/...", "/.well-known/.../"],
  ])("path prefix %j is read as %j", (given, read) => {
    expect(parseSiteOptions({ pathPrefix: given }, "test").pathPrefix).toBe(read);
  });
});

describe("a wrong option", () => {
  test.each(["/a b/", "/./a/", "/a/../b/", ".."])("is the path prefix %j", (pathPrefix) => {
    expect(() => parseSiteOptions({ pathPrefix }, "test")).toThrow(/expected a path such as "\/" or "\/repository\/"/);
  });

  test("is refused with its origin, its name, and the options that exist", () => {
    expect(() => parseSiteOptions({ titel: "x", search: "yes" }, "kbpress.json")).toThrow(UsageError);
    expect(() => parseSiteOptions({ titel: "x" }, "kbpress.json")).toThrow(
      /^kbpress\.json: .*titel[^]*Known options: title/,
    );
  });

  test.each([
    [{ limits: { fileByte: 1 } }, /^kbpress\.json: limits: .*fileByte.*\nKnown options in limits: fileBytes, .*$/],
    [{ budget: { file: 1 } }, /^kbpress\.json: budget: .*file.*\nKnown options in budget: totalBytes, .*$/],
  ])("inside an option is refused with those that exist there: %j", (options, message) => {
    expect(() => parseSiteOptions(options, "kbpress.json")).toThrow(message);
  });

  test.each([
    [
      { content: "articles" },
      'kbpress.json: content: expected a list of folders, such as ["articles"], found "articles"',
    ],
    [{ workers: "x" }, 'kbpress.json: workers: expected a whole number from 1 to 64, found "x"'],
    [
      { limits: { titleLength: 3 } },
      "kbpress.json: limits.titleLength: expected a whole number of at least 20, found 3",
    ],
  ])("of a wrong value is refused with what was expected and found: %j", (options, message) => {
    expect(() => parseSiteOptions(options, "kbpress.json")).toThrow(new UsageError(message));
  });

  test.each([
    "https://example.org/repo",
    "https://example.org/repo/",
    "https://example.org/?a",
    "https://example.org/#a",
    "https://me:secret@example.org",
  ])("is the address %j, which is more than its host", (url) => {
    expect(() => parseSiteOptions({ url }, "test")).toThrow(
      `test: url: expected the address of a host alone, such as https://example.org; give a path apart, with --path-prefix or as the option pathPrefix, found "${url}"`,
    );
  });

  test.each(["https://example.org", "https://example.org/", "HTTP://Example.org:8080"])("is none of %j", (url) => {
    expect(parseSiteOptions({ url }, "test").url).toBe(url);
  });

  test.each(["[]", "{", "null"])("a kbpress.json of %s is refused by name", (json) => {
    folder.write({ "content/kbpress.json": json });
    expect(() => resolveSiteOptions({ content }, {})).toThrow(/kbpress\.json: expected a JSON object of options/);
  });
});
