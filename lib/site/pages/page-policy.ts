/**
 * The Content-Security-Policy of a page: nothing from another origin, nothing inline. The search page may also run the
 * search engine's WebAssembly.
 */
export function pagePolicy({ isSearch = false } = {}): string {
  return [
    "default-src 'self'",
    ...(isSearch ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
