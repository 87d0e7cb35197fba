const key = "#mark=";

/** The part of an article's address that tells it which words to mark; empty where there are none. */
export function markFragment(words: ReadonlySet<string>): string {
  return words.size === 0 ? "" : key + encodeURIComponent([...words].join(" "));
}

/** The words that a fragment tells to mark. */
export function markedWords(fragment: string): Set<string> {
  if (!fragment.startsWith(key)) return new Set();
  try {
    return new Set(decodeURIComponent(fragment.slice(key.length)).split(" "));
  } catch {
    return new Set();
  }
}
