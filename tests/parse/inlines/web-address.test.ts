import { describe, expect, test } from "@jest/globals";
import type { Link } from "../../../lib/model/article.ts";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const linksIn = (text: string, separator: " " | "\n" = " "): Link[] =>
  parseInlines(linesOf(...text.split("\n")), separator).filter((node) => node.type === "link");
const printedIn = (text: string): string[] => linksIn(text).map(({ value }) => value);
const hrefsIn = (text: string, separator?: " " | "\n"): string[] => linksIn(text, separator).map(({ href }) => href);

describe("an address of the web", () => {
  test("is a link with the address that a browser would make of it", () => {
    expect(linksIn("See HTTP://WWW.KBPress.org/Docs now.")).toMatchObject([
      { value: "HTTP://WWW.KBPress.org/Docs", href: "http://www.kbpress.org/Docs" },
    ]);
    expect(hrefsIn("https://kbpress.org:8080 and ftp://ftp.kbpress.org/pub/")).toEqual([
      "https://kbpress.org:8080/",
      "ftp://ftp.kbpress.org/pub/",
    ]);
  });

  test.each([
    ["http://www.kbpress.org/a.", "http://www.kbpress.org/a"],
    ["(http://www.kbpress.org/a).", "http://www.kbpress.org/a"],
    ["http://www.kbpress.org/a(b)", "http://www.kbpress.org/a(b)"],
    ["(http://www.kbpress.org/a(b))", "http://www.kbpress.org/a(b)"],
    ['"http://www.kbpress.org/a",', "http://www.kbpress.org/a"],
    ["<http://www.kbpress.org/a>", "http://www.kbpress.org/a"],
    ["http://www.kbpress.org/a?x=1&y=2,", "http://www.kbpress.org/a?x=1&y=2"],
    ["http://www.kbpress.org/a;b;c: the rest", "http://www.kbpress.org/a;b;c"],
    ["Press-http://www.kbpress.org/", "http://www.kbpress.org/"],
    ["http://www.kbpress.org/a...", "http://www.kbpress.org/a"],
  ])("ends before the marks of the sentence: %s", (text, printed) => {
    expect(printedIn(text)).toEqual([printed]);
  });

  test("printed twice is two links", () => {
    expect(printedIn("http://www.kbpress.org/a (http://www.kbpress.org/a)")).toHaveLength(2);
  });

  test("needs no scheme with www and on Microsoft's FTP server", () => {
    expect(hrefsIn("On www.kbpress.org, look for FTP.Microsoft.com/Softlib.")).toEqual([
      "http://www.kbpress.org/",
      "ftp://ftp.microsoft.com/Softlib",
    ]);
  });
});

describe("no address of the web", () => {
  test.each([
    "http://localhost/a",
    "http://server/a",
    "http://my_server.kbpress.org/a",
    "http://<servername>/a",
    "http://www.kbpress.org/<folder>/a",
    "http://www.<place>.org",
    "http://10.0.0.1/a",
    "http://www.company.com/a",
    "https://mail.contoso.com",
    "http://www.xxx.yyy.zzz",
    "http://server1.local/",
    "http://support@Press.org/a",
    "http://press.org@home/a",
    "http:\\\\www.kbpress.org",
    "http:/www.kbpress.org",
    "http: //www.kbpress.org",
    "http:www.kbpress.org",
    "http://www.kbpress.org\\a",
    "file://www.kbpress.org/a",
    "ldap://www.kbpress.org/a",
    "xhttp://a.kbpress.org",
    "http://",
    "www.",
    "www.*.org",
    "a.www.kbpress.org",
    "ftp.kbpress.org",
    "ftp.exe, FTP.MIB",
    "readme.com and msdos.sys and COMMAND.COM",
    "http://www.kbpress.org/a\\b",
  ])("is in %s", (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  test("is as long as no real one is", () => {
    expect(linksIn(`http://www.kbpress.org/${"a".repeat(2000)}`)).toEqual([]);
  });
});

describe("a wrapped address", () => {
  test.each([
    ["ftp://ftp.kbpress.org/pub/\nfixes-sp3/usa/", "ftp://ftp.kbpress.org/pub/fixes-sp3/usa/"],
    ["ftp://ftp.kbpress.org/pub/\nprint-fix).", "ftp://ftp.kbpress.org/pub/print-fix"],
    ["http://www.kbpress.org/docs/\nindex.htm.", "http://www.kbpress.org/docs/index.htm"],
    ["http://www.kbpress.org/docs/\na/b?c=1, then", "http://www.kbpress.org/docs/a/b?c=1"],
  ])("goes on after a slash, and its href has no blank: %j (Q143473)", (text, href) => {
    const [link] = linksIn(text);
    expect(link?.href).toBe(href);
    expect(link?.value).toContain("/ ");
  });

  test.each([
    "http://www.kbpress.org/docs/\nand read it",
    "http://www.kbpress.org/docs/\nby e-mail",
    "http://www.kbpress.org/docs/\nhttp://www.kbpress.org/more/",
    "http://www.kbpress.org/docs/\nContents.htm",
    "http://www.kbpress.org/docs/ index.htm",
    "http://www.kbpress.org/docs/\na/<name>",
  ])("ends at the break where the next word is another's: %j (Q142510)", (text) => {
    expect(hrefsIn(text)[0]).toBe("http://www.kbpress.org/docs/");
  });

  test("is none where line breaks matter", () => {
    expect(hrefsIn("ftp://ftp.kbpress.org/pub/\nfixes/usa/", "\n")).toEqual(["ftp://ftp.kbpress.org/pub/"]);
  });
});
