import type { Preformatted } from "../../model/article.ts";
import { plainTextOf } from "../../render/plain-text.ts";
import { versionReader, type PrintedVersion, type VersionReader } from "./version-reader.ts";

const betweenHeads = /\s{2,}|\t|\s(?=file )/i;

/**
 * The versions of files in lines whose columns, like their heads, are too close together for a table (`File Size File
 * Date`, Q197017). Read are the lines below a head that have as many words as the head has columns.
 */
export function versionsInLines(block: Preformatted): PrintedVersion[] {
  const text = plainTextOf(block);
  const found: PrintedVersion[] = [];
  if (!/version/i.test(text)) return found;
  let list: { columns: number; read: VersionReader } | null = null;
  for (const line of text.split("\n")) {
    const heads = line.trim().split(betweenHeads);
    const read = versionReader(heads);
    if (read !== null) list = { columns: heads.length, read };
    const words = line.trim().split(/\s+/);
    const version = words.length === list?.columns ? list.read(words) : null;
    if (version !== null) found.push(version);
  }
  return found;
}
