import { hash } from "node:crypto";
import type { ArticleId } from "../model/article-id.ts";
import { parseLegalNotice } from "../model/legal-notice.ts";

/** A wording of a legal notice that many articles share. */
export interface SharedNotice {
  /** Its number among these wordings, from 1, in order of their first articles. */
  number: number;
  /** The first article that has it. */
  first: ArticleId;
  /** How many articles have it. */
  count: number;
}

const fewestSharing = 20;

/** A key for the wording of a legal notice, equal in all articles that share it; null where there is no notice. */
export function wordingKey(legalNotice: string | null): string | null {
  const wording = legalNotice === null ? "" : parseLegalNotice(legalNotice).wording;
  return wording === "" ? null : hash("sha256", wording, "hex").slice(0, 12);
}

/** The wordings that at least 20 articles share, by key. */
export function sharedNotices(
  articles: Iterable<{ id: ArticleId; legalWording: string | null }>,
): Map<string, SharedNotice> {
  const found = new Map<string, Omit<SharedNotice, "number">>();
  for (const { id, legalWording } of articles) {
    if (legalWording === null) continue;
    const known = found.get(legalWording);
    if (known === undefined) found.set(legalWording, { first: id, count: 1 });
    else known.count += 1;
  }
  const shared = [...found].filter(([, { count }]) => count >= fewestSharing);
  return new Map(shared.map(([key, notice], nth) => [key, { number: nth + 1, ...notice }]));
}
