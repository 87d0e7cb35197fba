import { z } from "zod";
import type { ArticleMarkup } from "./article-markup.ts";
import type { KindSize } from "./site-sizes.ts";

const bound = z.int().min(0).optional();

/** Limits for a finished site; those not given are not checked. */
export const budgetSchema = z.strictObject({
  /** Bytes of all files together. */
  totalBytes: bound,
  /** Number of files. */
  files: bound,
  /** Mean bytes of articles' pages, without the article and its table of contents. */
  meanArticleMarkup: bound,
  /** The same for the page with the most. */
  largestArticleMarkup: bound,
  /** Bytes of the largest page of a list. */
  largestListPage: bound,
});

type Budget = z.infer<typeof budgetSchema>;

/** The measured sizes of a finished site. */
export interface SiteFigures {
  sizes: readonly KindSize[];
  /** Called only if a limit needs it, since it reads all articles' pages. */
  articleMarkup: () => ArticleMarkup;
}

interface Figure {
  value: number;
  unit: "bytes" | "files";
  /** The file that is so large. */
  path?: string;
}

/** A sentence for each limit that a site exceeds: which, what was expected and found, and in which file. */
export function exceededBounds(budget: Budget, figures: SiteFigures): string[] {
  const figureOf = figuresByBound(figures);
  return Object.entries(budget).flatMap(([name, most]) => {
    const { value, unit, path } = figureOf[name as keyof Budget]();
    if (value <= most) return [];
    const place = path === undefined ? "" : ` in ${path}`;
    return [`${name}: expected at most ${format(most)} ${unit}, found ${format(value)}${place}`];
  });
}

function figuresByBound({ sizes, articleMarkup }: SiteFigures): Record<keyof Budget, () => Figure> {
  let markup: ArticleMarkup | undefined;
  const markupOnce = (): ArticleMarkup => (markup ??= articleMarkup());
  const bytes = (value: number): Figure => ({ value, unit: "bytes" });
  const bytesOfFile = (file: { path: string; bytes: number }): Figure => ({ ...bytes(file.bytes), path: file.path });
  return {
    totalBytes: () => bytes(sum(sizes.map((size) => size.bytes))),
    files: () => ({ value: sum(sizes.map(({ files }) => files)), unit: "files" }),
    meanArticleMarkup: () => bytes(Math.ceil(markupOnce().mean)),
    largestArticleMarkup: () => bytesOfFile(markupOnce().largest),
    largestListPage: () => bytesOfFile(largestOf(sizes.filter(({ isList }) => isList))),
  };
}

function largestOf(sizes: readonly KindSize[]): KindSize["largest"] {
  let largest = { path: "", bytes: 0 };
  for (const size of sizes) if (size.largest.bytes > largest.bytes) largest = size.largest;
  return largest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function format(value: number): string {
  return value.toLocaleString("en-US");
}
