import { afterAll, beforeAll } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { isBrowserWanted, launchBrowser } from "./browser.ts";
import { serveCommand, type ServedSite } from "./serve-command.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

/** A site that is served while the tests of a `describe` run, and a browser to read it with. */
export interface SiteInBrowser {
  /** Address of the home page, with a slash at its end. */
  readonly address: string;
  /** Opens a page in a browser context of its own. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

const pageTimeout = 10_000;

/** Runs `kb serve` in a folder for the tests of a `describe`. Address and pages are available once the tests begin. */
export function siteInBrowser(args: readonly string[], folder = new TemporaryFolder()): SiteInBrowser {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    if (!isBrowserWanted) return;
    browser = await launchBrowser();
    site = await serveCommand(folder.path, args);
  }, 120_000);

  afterAll(async () => {
    if (!isBrowserWanted) return;
    await browser.close();
    await site.stop();
    folder.remove();
  }, 60_000);

  return {
    get address() {
      return site.address;
    },
    async newPage(options) {
      const page = await browser.newPage(options);
      page.setDefaultTimeout(pageTimeout);
      return page;
    },
  };
}
