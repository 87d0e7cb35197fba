import { beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { textArticle } from "../support/articles.ts";
import { browserTest, isBrowserWanted } from "../support/browser.ts";
import { ownContent } from "../support/own-content.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";
import { TemporaryFolder } from "../support/temporary-folder.ts";

const heading = (name: string): string[] => [name, "=".repeat(name.length), ""];
const filler = Array.from(
  { length: 12 },
  () => "Many other things can be said of shelves, and all of them are said here.",
);
const message = "The shelf is too heavy for its screws";
const bodies: Record<string, { title: string; body: string[] }> = {
  Q900301: {
    title: "Facts about furniture",
    body: [
      "A shelf is a heavy shelf.",
      "",
      ...filler,
      "",
      "Its screws are screws.",
      "",
      ...filler,
      "",
      "Heavy is heavy.",
    ],
  },
  Q900302: {
    title: "What the alarm means",
    body: [...heading("SYMPTOMS"), "The alarm says:", "", `   ${message}.`, "", ...filler],
  },
  Q900304: { title: "A bracket bends", body: ["A bracket bends where a bracket bends."] },
  Q900305: { title: "Facts about walls", body: ["The brackets bend there.", "", ...filler] },
  Q900303: { title: "Where the plan lies", body: ["The plan lies in shelf9q.exe."] },
};
const many = Array.from({ length: 60 }, (_, nth) => {
  const id = `Q9004${String(nth).padStart(2, "0")}`;
  return [id, { title: `Cupboard ${String(nth)} of the hallway`, body: ["Run hall.exe for its inventory."] }] as const;
});
const articles = Object.fromEntries(
  [...Object.entries(bodies), ...many].map(([id, { title, body }]) => [
    `kb/${id}.TXT`,
    textArticle({ id, title, body }),
  ]),
);

describe("of the articles found", () => {
  const site = siteInBrowser(["--content", ownContent, "--content", "kb"], new TemporaryFolder(articles));
  let page: Page;

  beforeAll(async () => {
    if (isBrowserWanted) page = await site.newPage();
  });

  const found = async (query: string): Promise<string[]> => {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector("[data-search-state=done]");
    return await page
      .locator("[data-search-results] a")
      .evaluateAll((links) => links.map((link) => /Q\d+/.exec(link.getAttribute("href") ?? "")?.[0] ?? ""));
  };
  const status = (): Promise<string | null> => page.textContent("[data-search-status]");
  const hint = (): Promise<string | null> => page.textContent("[data-search-hint]");

  browserTest("that comes first in which the words stand together", async () => {
    expect((await found("shelf too heavy screws")).slice(0, 2)).toEqual(["Q900302", "Q900301"]);
  });

  browserTest("those alone have a phrase that have it word for word, and the excerpt shows it", async () => {
    expect(await found('"too heavy for its screws"')).toEqual(["Q900302"]);
    expect(await status()).toBe("1 article with “too heavy for its screws”");
    expect(await page.textContent("[data-search-results] p")).toContain(message);
    await page.getByRole("link", { name: "Search without quotation marks" }).click();
    await page.waitForFunction(() => document.querySelectorAll("[data-search-results] li").length > 1);
    expect(await page.inputValue("main input[name=q]")).toBe("too heavy for its screws");
  });

  browserTest("those come first that have a phrase in no other form", async () => {
    expect((await found("brackets bend")).slice(0, 2)).toEqual(["Q900304", "Q900305"]);
    expect(await found('"brackets bend"')).toEqual(["Q900305", "Q900304"]);
    expect(await hint()).toContain("Other forms of words in quotation marks count, too.");
  });

  browserTest("those have the words of a phrase that none has", async () => {
    expect((await found('"heavy screws"')).slice(0, 2).sort()).toEqual(["Q900301", "Q900302"]);
    expect(await status()).toMatch(/^No article has “heavy screws” word for word\. \d+ articles/);
  });

  browserTest("those have a phrase that were asked for with a misspelt one", async () => {
    expect(await found('"too haevy for its"')).toEqual(["Q900302"]);
    expect(await hint()).toMatch(/^Showing results for "too heavy for its"\. Search instead for/);
  });

  browserTest("that comes first which alone names a file, however many name another of its kind", async () => {
    expect((await found("shelf9q.exe"))[0]).toBe("Q900303");
  });

  browserTest("those have two words that were written as one", async () => {
    expect((await found("hallwaycupboard")).length).toBe(10);
    expect(await hint()).toContain("Showing results for hallway cupboard.");
  });

  browserTest("those have a name and its number apart", async () => {
    expect((await found("cupboard17 hallway"))[0]).toBe("Q900417");
  });
});
