export { default } from "./eleventy/plugin.ts";
export { parseSource, type Source } from "./parse/parse-source.ts";
export type * from "./model/article.ts";
export type { ArticleId } from "./model/article-id.ts";
export { formatDiagnostic, type Diagnostic, type Severity } from "./model/diagnostic.ts";
export type { Point, Position } from "./model/position.ts";
export type { SiteOptionsInput } from "./site/options/site-options.ts";
