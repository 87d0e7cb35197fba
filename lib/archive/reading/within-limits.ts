import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceSummary } from "../article-summary.ts";
import type { Limits } from "./limits.ts";

/** The lists of a summary that bring an article into lists of the site, and their names in messages. */
const kinds = [
  ["citations", "references"],
  ["addresses", "links to addresses of the site"],
  ["codes", "error codes"],
  ["files", "system files"],
  ["keywords", "keywords"],
  ["platforms", "platforms"],
  ["families", "product families"],
  ["productVersions", "versions of products"],
] as const;

/** The summary of an article cut down to the limits; what is cut is reported in `diagnostics`. */
export function withinLimits(
  summary: SourceSummary,
  { titleLength, entries }: Limits,
  diagnostics: Diagnostic[],
): SourceSummary {
  const { title, path, position } = summary;
  const report = (ruleId: string, message: string): void => {
    diagnostics.push({ file: path, ...position, severity: "warning", message, ruleId });
  };
  let within = summary;
  if (title.length > titleLength) {
    const message = `expected a title of at most ${String(titleLength)} characters, found ${String(title.length)}; lists show its beginning: shorten it, or raise limits.titleLength in kbpress.json`;
    report("title-length", message);
    within = { ...within, title: `${title.slice(0, titleLength - 1)}…` };
  }
  for (const [kind, name] of kinds) {
    const { length } = summary[kind];
    if (length <= entries) continue;
    const message = `expected at most ${String(entries)} ${name} in an article, found ${String(length)}; the site's lists have the first of them: part the article, or raise limits.entries in kbpress.json`;
    report("entries", message);
    within = { ...within, [kind]: summary[kind].slice(0, entries) };
  }
  return within;
}
