import { excerptWords } from "./excerpt.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/**
 * How many of some words stand together in an article, as a share of them: in its title, or in a stretch of its text
 * that is as long as an excerpt, whichever has more. Words are given as stems.
 */
export function closeness({ title, content }: { title: string; content: string }, stems: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  return Math.max(mostTogether(title, stems), mostTogether(content, stems)) / stems.size;
}

function mostTogether(text: string, stems: ReadonlySet<string>): number {
  const words = wordsOf(text).map(({ whole, parts }) =>
    [whole, ...parts].map(stemOf).filter((stem) => stems.has(stem)),
  );
  const counts = new Map<string, number>();
  let most = 0;
  for (const [nth, entering] of words.entries()) {
    for (const stem of entering) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const stem of words[nth - excerptWords] ?? []) {
      const left = (counts.get(stem) ?? 0) - 1;
      if (left > 0) counts.set(stem, left);
      else counts.delete(stem);
    }
    most = Math.max(most, counts.size);
  }
  return most;
}
