import type { Measure } from "../measure.ts";
import type { ParsedArticle } from "../parsed-article.ts";
import { wordsOf } from "./words-of.ts";

/** The version field that counts: the trailer's, else the header's. */
function versionField({ header, trailer }: ParsedArticle["source"]): string {
  const later = trailer.get("Version") ?? "";
  return later === "" ? header.versions : later;
}

/** Counts version fields whose words are all versions or platforms, and those that are so or have a diagnostic for what is not. */
export function checkVersions(
  { source, article, diagnostics }: ParsedArticle,
  typed: Measure,
  accounted: Measure,
): void {
  const field = versionField(source);
  const versions = article.versions.flatMap((list) => list.versions);
  const unread = article.versions.flatMap((list) => list.unread);
  const withoutPlatforms = field.replace(/[^:;]*:/g, "");
  if (!/\w/.test(withoutPlatforms)) return;
  const platforms = article.versions.map(({ platform }) => platform ?? "");
  const words = [...versions, ...platforms, ...unread].flatMap(wordsOf);
  const lost = wordsOf(field).filter((word) => !words.includes(word));
  const where = `${article.id}: ${field}${lost.length > 0 ? `; lost ${lost.join(" ")}` : ""}`;
  const isTyped = versions.length > 0 && unread.length === 0;
  typed.count(isTyped && lost.length === 0, where);
  accounted.count((isTyped || diagnostics.some(({ ruleId }) => ruleId === "version")) && lost.length === 0, where);
}
