import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { ArticleKeeper, KeptPlace } from "../../archive/reading/article-keeper.ts";
import { disk } from "../../io/disk.ts";
import { draftOf, type Drafting, type SiteDraft } from "./site-draft.ts";

/** A draft that was made when the archive was read. */
interface KeptDraft extends SiteDraft {
  /** The file's stamp before it was read; null where it had none. */
  stamp: string | null;
}

/** How drafts are made, and the folder that has them until the build ends. Plain data, since it is sent to threads. */
export interface DraftSettings extends Drafting {
  folder: string;
}

/** The folder of the drafts: inside the staging folder, so that a killed build leaves none elsewhere. */
export function draftsFolderOf(staging: string): string {
  return join(staging, ".kbpress-drafts");
}

/** Removes the drafts of a build, which must not be published. */
export function removeDrafts(staging: string): void {
  disk.remove(draftsFolderOf(staging));
}

/**
 * Makes drafts on this thread and writes them to a file of its own, so that no article is parsed again for its page.
 * Null without settings.
 */
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

/**
 * Reads a draft.
 * @throws {Error} of the file system.
 */
export function readDraft(folder: string, { file, start, bytes }: KeptPlace): KeptDraft {
  return JSON.parse(disk.readPart(pathOf(folder, file), start, bytes).toString()) as KeptDraft;
}

function pathOf(folder: string, file: number): string {
  return join(folder, String(file));
}
