import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { ArticleKeeper, KeptPlace } from "../../archive/reading/article-keeper.ts";
import { disk } from "../../io/disk.ts";
import { draftOf, type Drafting, type SiteDraft } from "./site-draft.ts";

/** A draft that was made when the archive was read. */
interface KeptDraft extends SiteDraft {
  /** That of its file before it was read; null where it says nothing. */
  stamp: string | null;
}

/** How the drafts of a site are made and where they lie until its build ends: plain data, since threads make them. */
export interface DraftSettings extends Drafting {
  folder: string;
}

/** Where the drafts lie in a staging folder, so that a build that is killed leaves none anywhere else. */
export function draftsFolderOf(staging: string): string {
  return join(staging, ".kbpress-drafts");
}

/** Removes the drafts of a build, which is no part of the site. */
export function removeDrafts(staging: string): void {
  disk.remove(draftsFolderOf(staging));
}

/** Keeps the drafts that this thread makes in a file of its own, so that no file is parsed again for its page. */
export function draftKeeper(settings: DraftSettings | null): ArticleKeeper | null {
  if (settings === null) return null;
  const { folder } = settings;
  const path = pathOf(folder, threadId);
  let start = disk.stat(path)?.size ?? 0;
  let pending: Buffer[] = [];
  return {
    keep: (article, stamp) => {
      const kept: KeptDraft = { ...draftOf(article, settings), stamp };
      const draft = Buffer.from(JSON.stringify(kept));
      const place = { file: threadId, start, bytes: draft.length };
      pending.push(draft);
      start += draft.length;
      return place;
    },
    flush: () => {
      disk.makeFolder(folder);
      disk.appendFile(path, Buffer.concat(pending));
      pending = [];
    },
  };
}

/** @throws {Error} of the file system. */
export function readDraft(folder: string, { file, start, bytes }: KeptPlace): KeptDraft {
  return JSON.parse(disk.readPart(pathOf(folder, file), start, bytes).toString()) as KeptDraft;
}

function pathOf(folder: string, file: number): string {
  return join(folder, String(file));
}
