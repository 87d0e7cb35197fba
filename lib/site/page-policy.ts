import { createHash } from "node:crypto";
import { join } from "node:path";
import { disk } from "../io/disk.ts";
import { packageFolder } from "./site-files.ts";

/** The compiled script that stands in the head of every page. */
export function themeScript(): string {
  return disk.readFile(join(packageFolder, "dist/inline/theme.js")).toString().trim();
}

/**
 * The Content-Security-Policy of a page: nothing of another origin, nothing inline but the one script, by its SHA-256.
 * The search page may run the search engine's WebAssembly, too.
 */
export function pagePolicy(inlineScript: string, { isSearch = false } = {}): string {
  const hash = createHash("sha256").update(inlineScript).digest("base64");
  const scripts = `'self' 'sha256-${hash}'`;
  return [
    "default-src 'self'",
    `script-src ${isSearch ? `${scripts} 'wasm-unsafe-eval'` : scripts}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
