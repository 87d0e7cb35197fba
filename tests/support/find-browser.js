import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];
const systemPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const installMilliseconds = 300_000;

/**
 * Looks for a Chromium before the tests run and installs one where there is none. Tests read the path from
 * CHROME_PATH; where no browser can be had it stays unset and NO_BROWSER_REASON says why.
 */
export default function findBrowser() {
  const path = statedBrowser() ?? systemBrowser() ?? installedByPlaywright() ?? installedByApt();
  if (path !== undefined) process.env.CHROME_PATH = path;
  else process.env.NO_BROWSER_REASON = "no Chromium found, and none could be installed; set CHROME_PATH";
}

function statedBrowser() {
  const path = process.env.CHROME_PATH;
  return path !== undefined && isExecutable(path) ? path : undefined;
}

function systemBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...systemPaths].find(isExecutable);
}

function installedByPlaywright() {
  if (!existsSync(chromium.executablePath())) {
    const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
    run(process.execPath, [cli, "install", ...(isRoot() ? ["--with-deps"] : []), "chromium"]);
  }
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

function installedByApt() {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return undefined;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "chromium"]);
  return systemBrowser();
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  process.stderr.write(`installing a browser for the tests: ${command} ${args.join(" ")}\n`);
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout: installMilliseconds });
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
