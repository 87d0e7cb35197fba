import { statSync, symlinkSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { listSite } from "../../../lib/site/publishing/site-listing.ts";
import { TemporaryFolder } from "../../support/temporary-folder.ts";

const folder = new TemporaryFolder({ "site/index.html": "home", "site/kb/900/Q900001/index.html": "article" });

afterAll(() => {
  folder.remove();
});

test("a site's files are listed by path with bytes and time of change, links without", () => {
  symlinkSync("/", folder.at("site/link"));
  const { mtimeMs } = statSync(folder.at("site/index.html"));
  const files = listSite(folder.at("site"));
  expect([...files.keys()].sort()).toEqual(["index.html", "kb/900/Q900001/index.html", "link"]);
  expect(files.get("index.html")).toEqual({ bytes: 4, modified: mtimeMs });
  expect(files.get("link")).toEqual({ bytes: 0, modified: 0 });
});

test("a site that does not exist has no files", () => {
  expect(listSite(folder.at("none")).size).toBe(0);
});
