import { appliesToBox, markdownArticle, textArticle } from "./articles.ts";
import { builtSite, type BuiltSite } from "./built-site.ts";

/** As many articles as must share a legal notice for it to have a page of its own. */
const articlesOfOneNotice = Object.fromEntries(
  Array.from({ length: 20 }, (_, nth) => {
    const id = `Q${String(911_000 + nth)}`;
    return [`${id}.TXT`, textArticle({ id, title: `How to Open Tray ${String(nth + 1)}`, body: ["Pull it."] })];
  }),
);

/** Articles with one of everything, so that a site with them and our own articles has every kind of page. */
export const articlesOfAllKinds: Record<string, string> = {
  "Q910100.TXT": textArticle({
    id: "Q910100",
    title: "PRB: Stop 0x0000001E While the Tray Opens",
    keywords: "kbprint kbtray",
    versions: "WINDOWS:1.0,1.1",
    body: [
      ...appliesToBox(" - Sample Printer, versions 1.0, 1.1"),
      ...["SYMPTOMS", "========", "", "The printer shows this and does nothing more:", ""],
      ...[
        "   Stop 0x0000001E",
        "   Tray %1 will not move. It belongs to \\\\server\\printers\\the-long-name-of-a-printer.",
        "",
      ],
      ...[
        "CAUSE",
        "=====",
        "",
        "Tray.dll is older than Lid.dll. See http://www.example.com/printers/tray.htm and Q910199.",
        "",
      ],
      ...["RESOLUTION", "==========", "", "WARNING: Keep your fingers away from the tray.", ""],
      ...[
        "1. Switch the printer off.",
        "",
        "   a. Press the red button.",
        "",
        "   b. Wait until the lamp is dark.",
        "",
      ],
      ...["2. Look at this key:", "", "   HKEY_LOCAL_MACHINE\\Software\\Sample\\Printer\\Tray", ""],
      ...["4. Let this program move the tray:", ""],
      ...["      #include <tray.h>", "", "      int main(void)", "      {"],
      ...['         printf("A line of the listing that is far wider than any telephone is: %d\\n", open_tray());'],
      ...["         return 0;", "      }", ""],
      ...["   Date      Time    Version   Size     File name", "   -----------------------------------------------"],
      ...["   01/14/01  10:05p  5.1.0.14  104,000  Tray.dll", "   01/14/01  10:05p  5.1.0.15   99,000  Lid.dll", ""],
      ...["STATUS", "======", "", "The makers of the printer know of it and are sorry.", ""],
      ...["REFERENCES", "==========", "", "For more information, please see the following article:", ""],
      ...["   Q910102 What Tray.dll Is For", "", "MORE INFORMATION", "================", ""],
    ],
    queryWords: "tray lid stops",
    trailer: ["Keywords          : kbprint kbtray", "Version           : WINDOWS:1.0,1.1", "Issue type        : kbprb"],
  }),
  "Q910101.TXT": textArticle({
    id: "Q910101",
    title: "Stop 0x0000001E with a Lid",
    body: ["SUMMARY", "=======", "", "STOP 0x1E comes of Tray.dll, and Lid.dll has no part in it. See Q910100."],
  }),
  "Q910102.TXT": textArticle({
    id: "Q910102",
    title: "What Tray.dll Is For",
    date: "20-SEP-1989",
    body: ["Tray.dll moves the tray. See Q910100 and Q910199 for what can go wrong with it."],
  }),
  "Q910103.md": markdownArticle({
    frontMatter: ["id: Q910103", "title: Trays in a Table", "products: [Sample Printer]", "modified: 2026-11-20"],
    body: [
      "## Summary",
      "",
      "| tray | sheets |",
      "|:-:|--:|",
      "| upper | 100 |",
      "| lower | 250 |",
      "",
      "Both are `trays`.",
    ],
  }),
  ...articlesOfOneNotice,
};

/** An article that, if its file is lost after it was read, is only on its own page, which says so. */
export const lostArticle = { file: "Q910104.md", page: "kb/910/Q910104/", text: "could not be read when this site" };
export const articlesOneOfThemLost: Record<string, string> = {
  "Q910103.md": markdownArticle({ frontMatter: ["id: Q910103", "title: Trays"], body: ["See Q910104."] }),
  [lostArticle.file]: markdownArticle({ frontMatter: ["id: Q910104", "title: Lids"], body: ["They close."] }),
};

/** One page of each kind of a site of these articles. */
export const pageKinds: Record<string, string> = {
  home: "",
  article: "kb/910/Q910100/",
  "article of 1989": "kb/910/Q910102/",
  "article in Markdown": "kb/910/Q910103/",
  stub: "kb/910/Q910199/",
  "list of products": "id/",
  "list of articles": "id/kbpress/",
  "list of keywords": "keyword/",
  "list of a product": "product/kbpress/",
  "index of codes": "code/",
  "page of a code": "code/stop-0x0000001e/",
  "index of files": "file/",
  "files of a letter": "file/t/",
  "page of a file": "file/tray.dll/",
  missing: "missing/",
  "legal notice": "legal/",
  search: "search/",
  data: "data/",
  about: "about/",
  "article format": "article-format/",
  publishing: "publishing/",
  "page not found": "404.html",
};

/** A site of these articles, in `kb/`, for a test to build. */
export function siteOfAllKinds(): BuiltSite {
  return builtSite(Object.fromEntries(Object.entries(articlesOfAllKinds).map(([name, text]) => [`kb/${name}`, text])));
}
