import { describe, expect, test } from "@jest/globals";
import { filesOf } from "../../../lib/archive/files/files-of.ts";
import { parseSource } from "../../../lib/parse/parse-source.ts";
import { textArticle } from "../../support/articles.ts";

function filesIn(...body: string[]): ReturnType<typeof filesOf> {
  const [article] = parseSource({ path: "a.txt", bytes: Buffer.from(textArticle({ body })) }).articles;
  if (article === undefined) throw new Error("no article");
  return filesOf(article);
}

describe("the system files of an article", () => {
  test("are listed once, in lower case, without the files that people write", () => {
    expect(filesIn("Copy Tray.dll and LID.SYS, edit Tray.ini.", "", "Then start TRAY.DLL.")).toEqual([
      { name: "tray.dll", versions: [] },
      { name: "lid.sys", versions: [] },
    ]);
  });

  test("have the versions that a hotfix's list of files prints, each once", () => {
    const files = filesIn(
      "RESOLUTION",
      "==========",
      "",
      "   Date         Time    Version        Size      File name    Platform",
      "   -------------------------------------------------------------------",
      "   01-Mar-2001  19:20   5.0.2195.1     77,168    Tray.dll     i386",
      "   01-Mar-2001  19:20   5.0.2195.1     99,168    Tray.dll     Alpha",
      "   02-Mar-2001  19:20   5.0.2195.20    12,100    Lid.sys      i386",
    );
    expect(files).toEqual([
      { name: "tray.dll", versions: ["5.0.2195.1"] },
      { name: "lid.sys", versions: ["5.0.2195.20"] },
    ]);
  });

  test("have the versions of any table that has a column of files and one of versions", () => {
    const files = filesIn(
      "RESOLUTION",
      "==========",
      "",
      "+----------------------+",
      "| File name | Version  |",
      "+----------------------+",
      "| Tray.dll  | 5.0.1    |",
      "+----------------------+",
      "| Tray.txt  | 5.0.1    |",
      "+----------------------+",
      "",
      "Name       Date       Version",
      "-----------------------------",
      "Tray.dll   01/02/99   5.0.2",
      "Lid.sys    01/02/99   5.0.3",
    );
    expect(files).toEqual([
      { name: "tray.dll", versions: ["5.0.1", "5.0.2"] },
      { name: "lid.sys", versions: ["5.0.3"] },
    ]);
  });

  test("have none where the list has no versions", () => {
    const files = filesIn(
      "   Date         Time    Size      File name    Platform",
      "   -----------------------------------------------------",
      "   01-Mar-2001  19:20   77,168    Tray.dll     i386",
      "   02-Mar-2001  19:20   12,100    Lid.sys      i386",
    );
    expect(files).toEqual([
      { name: "tray.dll", versions: [] },
      { name: "lid.sys", versions: [] },
    ]);
  });
});
