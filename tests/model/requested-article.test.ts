import { describe, expect, test } from "@jest/globals";
import { requestedArticle } from "../../lib/model/requested-article.ts";

describe("the article Q243353 is asked for by", () => {
  test.each([
    ["its number", "Q243353"],
    ["its number in lower case", "q243353"],
    ["digits alone", "243353"],
    ["a number with blanks around", "  243353\t"],
    ["the letters KB", "KB243353"],
    ["the letters KB and a blank", "kb 243353"],
    ["the letter Q and a blank", "Q 243353"],
    ["KB and Q", "MS KB Q243353"],
    ["KB and a dash", "KB-243353"],
    ["a number sign", "#243353"],
    ["KB and a number sign", "KB #243353"],
    ["the word article", "article 243353"],
    ["the line that Microsoft's pages begin with", "Article ID: 243353"],
    ["the same words in lower case", "article id 243353"],
    ["KB and the word article", "KB article 243353"],
    ["the heading of Microsoft's pages", "Microsoft Knowledge Base Article - 243353"],
    ["the knowledge base's name and a Q", "Knowledge Base article Q243353"],
    ["a number before a colon", "Q243353:"],
    ["a number at a sentence's end", "Q243353."],
    ["a number in parentheses", "(Q243353)"],
    ["a number in brackets", "[Q243353]"],
    ["a quoted number", '"243353"'],
    ["the name of its file", "Q243353.TXT"],
    ["the name of a page", "kb243353.aspx"],
    ["Microsoft's identifier", "kb;en-us;243353"],
    ["Microsoft's identifier in capitals", "kb;EN-US;Q243353"],
    ["Microsoft's identifier with a placeholder for the language", "KB;[LN];Q243353"],
    ["an encoded blank", "KB%20243353"],
  ])("%s: %s", (_, text) => {
    expect(requestedArticle(text)).toBe("Q243353");
  });
});

describe("the article Q243353 is asked for by the address", () => {
  test.each([
    ["of its page", "/kb/243/Q243353/"],
    ["of its page without the slash", "/kb/243/Q243353"],
    ["of its page in lower case", "/kb/243/q243353"],
    ["of its page without the Q", "/kb/243/243353/"],
    ["of its page's file", "/kb/243/Q243353/index.html"],
    ["of its page below a path prefix", "/repo/kb/243/Q243353/"],
    ["of a heading on its page", "/kb/243/Q243353/#symptoms"],
    ["of its text", "/txt/243/Q243353.TXT"],
    ["that is its number", "/repo/q243353"],

    ["/kb/ and the digits", "/kb/243353"],
    ["/kb/ and the digits, with a slash", "/kb/243353/"],
    ["/kb/ and the number", "/kb/Q243353"],
    ["/kb/ and KB", "/kb/kb243353"],
    ["/kb/ in capitals", "/KB/243353"],
    ["/kb/ below a path prefix", "/repo/kb/243353"],
    ["/kb/ with a language behind", "/kb/243353/en-us"],
    ["/kb/ with a language before", "/en-us/kb/243353"],
    ["/kb/ with a language between", "/kb/en-us/243353"],
    ["/kb/ with parameters", "/kb/243353/th?lc=1033&id=0"],
    ["/kb/ below a page's name", "/default.aspx/kb/243353/EN-US/"],
    ["/help/", "/help/243353"],
    ["/help/ with a language and a title", "/en-us/help/243353/why-the-printer-prints-nothing"],
    ["/kb/, typed without the slash", "kb/243353"],

    ["scid", "/default.aspx?scid=kb;en-us;243353"],
    ["scid at the root", "/?scid=kb;en-us;243353"],
    ["scid with a Q", "/default.aspx?scid=KB;EN-US;Q243353"],
    ["scid with the number alone", "/default.aspx?scid=243353"],
    ["scid, percent-encoded", "/?scid=kb%3Ben-us%3B243353&x=17&y=16"],
    ["scid before other parameters", "/?scid=kb;en-us;243353&spid=2073&sid=global"],
    ["scid behind other parameters", "/default.aspx?pr=search&scid=kb;en-us;243353"],
    ["scid without its page", "?scid=kb;en-us;243353"],
    ["kbid", "/default.aspx?kbid=243353"],
    ["kbid at the root", "/?kbid=243353"],
    ["kbid below a path prefix", "/repo/?KBID=Q243353"],
    ["id", "/default.aspx?id=243353"],
    ["the look-up by number", "/support/misc/kblookup.asp?ID=Q243353"],
    ["article.asp", "/directory/article.asp?ID=KB;EN-US;Q243353"],
    ["article.asp with an ampersand left over", "/directory/article.asp?ID=KB;EN-US;q243353&;"],

    ["that splits the number", "/support/kb/articles/Q243/3/53.asp"],
    ["that splits the number, in lower case", "/support/kb/articles/q243/3/53.asp"],
    ["that splits the number, in capitals", "/SUPPORT/KB/ARTICLES/Q243/3/53.ASP"],
    ["that splits the number, of 1996", "/kb/articles/q243/3/53.htm"],
    ["that splits the number, with parameters", "/support/kb/articles/q243/3/53.asp?FinishURL=%2Fdownloads%2F"],
    ["that splits the number, of the FTP server", "/MISC/KB/en-us/243/353.HTM"],
  ])("%s: %s", (_, address) => {
    expect(requestedArticle(address)).toBe("Q243353");
  });

  test.each([
    "http://support.microsoft.com/kb/243353",
    "https://support.microsoft.com:443/en-us/help/243353",
    "support.microsoft.com/kb/243353",
    "<http://support.microsoft.com/default.aspx?scid=kb;en-us;243353>",
    "http://support.microsoft.com/support/kb/articles/Q243/3/53.ASP).",
    "ftp://ftp.microsoft.com/MISC/KB/en-us/243/353.HTM#:~:text=printer",
    "https://jeffpar.github.io/kbarchive/kb/243/Q243353/",
    "https://github.com/jeffpar/kbarchive/blob/master/txt/243/Q243353.TXT",
    "https://www.betaarchive.com/wiki/index.php/Microsoft_KB_Archive/243353",
    "https://www.betaarchive.com/wiki/index.php?title=Microsoft_KB_Archive/243353",
    "https://mskb.pkisolutions.com/kb/243353",
    "https://web.archive.org/web/20040101000000/http://support.microsoft.com/default.aspx?scid=kb;en-us;243353",
    "https://web.archive.org/web/20040101000000*/http%3A%2F%2Fsupport.microsoft.com%2Fkb%2F243353",
  ])("on another host: %s", (address) => {
    expect(requestedArticle(address)).toBe("Q243353");
  });
});

test.each([
  ["10022", "Q10022"],
  ["/kb/010/Q10022/", "Q10022"],
  ["/kb/articles/q65/1/23.htm", "Q65123"],
  ["/MISC/KB/en-us/065/123.HTM", "Q65123"],
  ["Q065123", "Q65123"],
])("a number has five digits or six, without leading zeros: %s is %s", (text, id) => {
  expect(requestedArticle(text)).toBe(id);
});

describe("no article is asked for by", () => {
  test.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a word", "printer"],
    ["words with a number among them", "error 1722 on 243353 pages"],
    ["a number and a word", "Q243353 printer"],
    ["an address in a sentence", "see http://support.microsoft.com/kb/243353"],
    ["two numbers", "243353 243354"],
    ["the knowledge base's name without a number", "Microsoft Knowledge Base Article"],
    ["the company's name and a number", "Microsoft 243353"],
    ["four digits", "1234"],
    ["a year", "2001"],
    ["seven digits", "1234567"],
    ["seven digits behind KB", "KB4093260"],
    ["five digits that are zeros before a shorter number", "Q00123"],
    ["letters that are none of a number's", "QKB243353"],
    ["an error code", "0x80070005"],
    ["a negative number", "-10810"],
    ["a decimal number", "10022.5"],
    ["a version", "10.0.19041"],
    ["the number of a translation", "kb;de;D36543"],
    ["a hash", "9f243353ab3c41d2e7f0"],
    ["a percent sign that encodes nothing", "100%"],

    ["the root", "/"],
    ["/kb/ alone", "/kb/"],
    ["a folder of articles", "/kb/243/"],
    ["a list", "/id/winnt/"],
    ["a page of a list", "/id/winnt/page/24335/"],
    ["an article of seven digits", "https://support.microsoft.com/help/4093260"],
    ["a number in a path that says nothing of articles", "https://example.org/issues/24335"],
    ["a number in a fragment", "/nothing#/kb/243353"],
    ["a hotfix, which is a file", "/file/q243353_w2k_x86.exe/"],
    ["a parameter that says nothing of articles", "/?page=243353&grid=24335"],
    ["something else of Microsoft's", "/default.aspx?scid=fh;EN-US;CNTACTMS"],
    ["a translation's address", "/intlkb/germany/support/kb/d40/d40570.htm"],
    ["a placeholder in an address", "/support/kb/articles/qxxx/x/xx.asp"],
  ])("%s: %j", (_, text) => {
    expect(requestedArticle(text)).toBeNull();
  });
});
