import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./site-files.ts";

/** The compiled script that stands in the head of every page. */
export function themeScript(): string {
  return readFileSync(join(packageFolder, "dist/inline/theme.js"), "utf8").trim();
}

/**
 * The Content-Security-Policy of a page: everything is forbidden but what it needs, all of it from its own origin, and
 * the one inline script by its SHA-256. The search page may run the search engine's WebAssembly, too, in a worker.
 */
export function pagePolicy(inlineScript: string, { isSearch = false } = {}): string {
  const hash = createHash("sha256").update(inlineScript).digest("base64");
  const scripts = `'self' 'sha256-${hash}'`;
  return [
    "default-src 'none'",
    `script-src ${isSearch ? `${scripts} 'wasm-unsafe-eval'` : scripts}`,
    ...(isSearch ? ["worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
