import { test } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";

const path = process.env["CHROME_PATH"];
const reason = process.env["NO_BROWSER_REASON"] ?? "CHROME_PATH is not set";
const isRequired = process.env["REQUIRE_BROWSER"] === "1";
/** Whether browser tests run; what they need is not set up otherwise. */
export const isBrowserWanted = path !== undefined || isRequired;

const patience = 60_000;

/** A test that needs a browser: skipped by name with the reason where there is none, failed with REQUIRE_BROWSER=1. */
export function browserTest(name: string, run: () => Promise<void>, milliseconds = patience): void {
  if (isBrowserWanted) test(name, run, milliseconds);
  else test.skip(`${name} (skipped: ${reason})`, run);
}

/** Starts the browser without requests of its own. */
export function launchBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error(reason);
  const args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: path, args: isRoot ? [...args, "--no-sandbox"] : args });
}
