/** The letter Q and 5 or 6 digits. */
export type ArticleId = `Q${string}`;

const articleIdPattern = /^Q\d{5,6}$/;

/** Whether a value is an article's number, with a capital Q. */
export function isArticleId(value: unknown): value is ArticleId {
  return typeof value === "string" && articleIdPattern.test(value);
}

/** The number of an article: 243353 for Q243353. */
export function numberOf(id: ArticleId): number {
  return Number(id.slice(1));
}

/** The folder of an article: its number divided by a thousand, in three digits (`243` for Q243353, `010` for Q10022). */
export function folderOf(id: ArticleId): string {
  return String(Math.floor(numberOf(id) / 1000)).padStart(3, "0");
}

/** Orders articles by number, so that Q99999 comes before Q100000. */
export function compareIds(a: ArticleId, b: ArticleId): number {
  return numberOf(a) - numberOf(b);
}
