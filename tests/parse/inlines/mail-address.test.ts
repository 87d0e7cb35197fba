import { describe, expect, test } from "@jest/globals";
import type { Link } from "../../../lib/model/article.ts";
import { parseInlines } from "../../../lib/parse/inlines/index.ts";
import { linesOf } from "../../support/tree.ts";

const linksIn = (text: string): Link[] => parseInlines(linesOf(text), " ").filter((node) => node.type === "link");

describe("an address of mail", () => {
  test.each([
    ["write to editor@kbpress.org.", "editor@kbpress.org", "mailto:editor@kbpress.org"],
    ["<KB.Editor@KBPress.org>", "KB.Editor@KBPress.org", "mailto:KB.Editor@KBPress.org"],
    ["mailto:editor@kbpress.org", "mailto:editor@kbpress.org", "mailto:editor@kbpress.org"],
    ["E-mail:editor@mail.kbpress.de,", "editor@mail.kbpress.de", "mailto:editor@mail.kbpress.de"],
  ])("is a link in %s", (text, value, href) => {
    expect(linksIn(text)).toMatchObject([{ value, href }]);
  });

  test("may be one of several", () => {
    expect(linksIn("editor@kbpress.org; printer@kbpress.org")).toHaveLength(2);
  });

  test.each([
    "someone@kbpress.org",
    "user2@kbpress.org",
    "editor@company.com",
    "editor@contoso.com",
    "editor@your.press.org",
    "editor@domain1.com",
    "editor@kbpress",
    "editor@press.local",
    "?Print@CView@@QAEXXZ",
    "a@b.co@c.de",
    "%editor@kbpress.org",
    `${"a".repeat(70)}@kbpress.org`,
    "editor@ kbpress.org",
    "@kbpress.org",
  ])("is none that is made up or something else: %s", (text) => {
    expect(linksIn(text)).toEqual([]);
  });
});
